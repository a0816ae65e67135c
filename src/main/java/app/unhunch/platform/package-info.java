/// What differs between operating systems: folders, the file manager, the screen that stays awake, the log. Ports of
/// one method, each with a silent twin.
package app.unhunch.platform;

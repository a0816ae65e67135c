/// What a person has chosen, observable and kept in one file.
package app.unhunch.settings;

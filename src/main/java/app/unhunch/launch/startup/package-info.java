/// What is prepared, put off or given back so that the window is there at once. A start takes some 320 ms; each trick
/// was
/// taken out by itself, and what brought less than 5 ms of that went. `src/bench/startup/compare` measures such a
/// change,
/// `.github/BENCHMARKS.md` tells how it was done. What each brings, in milliseconds:
///
/// | trick | where | ms |
/// |---|---|---|
/// | settings, words, library, voice and journal are found out while the toolkit starts |
/// [app.unhunch.launch.startup.StartupTasks] | 33 |
/// | what the offer, the other routines and the header hold beside name and Start comes after the first frame |
/// [app.unhunch.launch.startup.FirstFrame] | 145, 120, 17 |
/// | the icons of the window come with the second frame | [app.unhunch.launch.startup.NextFrame] | 27 |
/// | so does the journal, whose mapper is made with its first line | `ui.Shell`, `journal.store.LineMapper` | 9, 6 |
/// | poses are read when a figure is to be seen | `library.LazyPoses` | 16 |
/// | the theme is named before the first control is made, and typefaces are read meanwhile | `launch.UnhunchApp` | 17,
/// 7 |
/// | the code for watching a value and the time zone are asked for early | [app.unhunch.launch.startup.WarmUp] | 8 |
/// | banners are empty until they say something, dialogs have no veil before the first one | `ui.widget.Banner`,
/// `ui.DialogLayer` | 16, 14 |
/// | what the offer holds scrolls from the second frame on | `ui.home.HomeView` | 7 |
/// | the mark on Start is drawn, as icons have a typeface of their own | `ui.home.OfferPane` | 12 |
/// | no parser for a press on an icon | `Main` | 54 |
/// | the question before a routine that was asked for comes before Home | `ui.Shell`, `library.Library#startingWith` |
/// 28 |
/// | style sheets are compiled, and the theme has only what is worn | `src/dist/CompileStyles.java` | 30, 29 |
/// | the compiler waits longer; methods are called by name natively | `src/dist/jvm.options` | 79, 11 |
/// | the cache knows the classes for a graphics card | [app.unhunch.launch.startup.ScreenClasses] | 12 |
package app.unhunch.launch.startup;

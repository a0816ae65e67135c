/// What is prepared, put off or given back so that the window is there at once. A start takes some 320 ms; each trick
/// was taken out by itself, and what brought less than 5 ms of that went. `src/bench/startup/compare` measures such a
/// change, `.github/BENCHMARKS.md` tells how it was done. What each brings, in milliseconds:
///
/// | trick | where | ms |
/// |---|---|---|
/// | settings, words, library, voice, journal while the toolkit starts | [StartupTasks] | 33 |
/// | most of the offer, the other routines, the header: after the first frame | [FirstFrame] | 145, 120, 17 |
/// | icons of the window with the second frame | [NextFrame] | 27 |
/// | the journal with the second frame, its mapper with its first line | `ui.Shell`, `journal.store` | 9, 6 |
/// | poses and warm-up when they are asked for | `library.Once` | 16 |
/// | the theme before the first control, typefaces meanwhile | `launch.UnhunchApp` | 17, 7 |
/// | the code for watching a value and the time zone early | [WarmUp] | 8 |
/// | banners and the veil of dialogs are empty until wanted | `ui.widget.Banner`, `ui.DialogLayer` | 16, 14 |
/// | the offer scrolls from the second frame on | `ui.home.HomeView` | 7 |
/// | the mark on Start is drawn: icons have a typeface of their own | `ui.home.OfferPane` | 12 |
/// | no parser for a press on an icon | `Main` | 54 |
/// | a routine that was asked for comes before Home | `ui.Shell`, `library.Library` | 28 |
/// | style sheets are compiled, and the theme has what is worn | `src/dist/CompileStyles.java` | 30, 29 |
/// | the compiler waits, methods are called by name natively | `src/dist/jvm.options` | 79, 11 |
/// | the cache knows the classes for a graphics card | [ScreenClasses] | 12 |
package app.unhunch.launch.startup;

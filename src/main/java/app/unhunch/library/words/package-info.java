/// What the language of a file decides: its tag, and its words for the sides of the body.
package app.unhunch.library.words;

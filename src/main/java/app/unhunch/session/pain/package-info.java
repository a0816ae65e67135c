/// What hurts: the three questions, their answers, and what is done about it.
@NullMarked
package app.unhunch.session.pain;

import org.jspecify.annotations.NullMarked;

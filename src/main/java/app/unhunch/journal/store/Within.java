package app.unhunch.journal.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The bounds of a value that is read, both included: of a number itself, of a text its length in characters. Nothing
/// that is written is refused, or a session would be lost.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface Within {

    /// The longest name or id.
    int NAME = 300;

    /// A day in seconds, for whoever forgot to end a session.
    int DAY = 24 * 60 * 60;

    int min() default 0;

    int max() default Integer.MAX_VALUE;
}

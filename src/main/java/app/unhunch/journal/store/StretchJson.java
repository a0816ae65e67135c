package app.unhunch.journal.store;

import app.unhunch.journal.DoneAmount;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.session.Outcome;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stretch of a session as it stands in a line.
record StretchJson(
        @Within(max = Within.NAME) String id,
        @Within(max = Within.NAME) String name,
        @Within(max = Within.NAME) String variant,
        SidesJson planned,
        SidesJson done,
        Outcome outcome,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<PainJson> pains) {

    /// How much on which side; a side of which there is nothing is left out.
    record SidesJson(
            @JsonSetter(nulls = Nulls.SET) @Nullable AmountJson left,
            @JsonSetter(nulls = Nulls.SET) @Nullable AmountJson right,
            @JsonSetter(nulls = Nulls.SET) @Nullable AmountJson both) {

        static SidesJson of(PerSide sides) {
            return new SidesJson(
                    AmountJson.of(sides.left()), AmountJson.of(sides.right()), AmountJson.of(sides.both()));
        }

        PerSide sides() {
            return new PerSide(amount(left), amount(right), amount(both));
        }

        private static DoneAmount amount(@Nullable AmountJson side) {
            return side == null ? DoneAmount.NONE : side.amount();
        }
    }

    /// How much on one side; without repetitions for a hold.
    record AmountJson(
            @Within(max = Within.DAY) int seconds,

            @JsonSetter(nulls = Nulls.SET) @Within(max = Within.DAY) @Nullable
            Integer reps) {

        static @Nullable AmountJson of(DoneAmount amount) {
            return amount.equals(DoneAmount.NONE)
                    ? null
                    : new AmountJson(amount.seconds(), amount.reps() == 0 ? null : amount.reps());
        }

        DoneAmount amount() {
            return new DoneAmount(seconds, reps == null ? 0 : reps);
        }
    }

    /// What hurt, where, how much, and what was done about it.
    record PainJson(
            @JsonSetter(nulls = Nulls.SET) @Within(max = Pain.WORST) @Nullable
            Integer level,

            @JsonSetter(nulls = Nulls.SET) @Nullable BodyPart place,
            Response response) {

        static PainJson of(Pain pain) {
            return new PainJson(pain.level(), pain.place(), pain.response());
        }

        Pain pain() {
            return new Pain(level, place, response);
        }
    }

    static StretchJson of(Stretched stretch) {
        return new StretchJson(
                stretch.id(),
                stretch.name(),
                stretch.variant(),
                SidesJson.of(stretch.planned()),
                SidesJson.of(stretch.done()),
                stretch.outcome(),
                stretch.pains().isEmpty()
                        ? null
                        : stretch.pains().stream().map(PainJson::of).toList());
    }

    Stretched stretched() {
        return new Stretched(id, name, variant, planned.sides(), done.sides(), outcome, painsOrNone());
    }

    private List<Pain> painsOrNone() {
        return pains == null ? List.of() : pains.stream().map(PainJson::pain).toList();
    }
}

package app.unhunch.journal.trends;

import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one stretch comes to in many sessions.
///
/// @param name as it was called last
/// @param times how often some of it was done
/// @param hurt how often something hurt in it
public record StretchTotal(String id, String name, PerSide planned, PerSide done, int times, int hurt) {

    /// The totals of all stretches in some sessions, the longest first.
    ///
    /// @param sessions the earliest first
    public static List<StretchTotal> of(List<Entry> sessions) {
        Map<String, StretchTotal> totals = new LinkedHashMap<>();
        for (Entry session : sessions) {
            for (Stretched stretched : session.stretches()) {
                totals.merge(stretched.id(), of(stretched), StretchTotal::plus);
            }
        }
        return totals.values().stream()
                .sorted(Comparator.comparingInt((StretchTotal total) -> -total.done.seconds())
                        .thenComparing(StretchTotal::name))
                .toList();
    }

    private static StretchTotal of(Stretched one) {
        return new StretchTotal(
                one.id(), one.name(), one.planned(), one.done(), one.done().seconds() > 0 ? 1 : 0, one.hurt() ? 1 : 0);
    }

    private StretchTotal plus(StretchTotal later) {
        return new StretchTotal(
                id,
                later.name,
                planned.plus(later.planned),
                done.plus(later.done),
                times + later.times,
                hurt + later.hurt);
    }

    /// Whether it is one that is done on each side.
    public boolean sided() {
        return planned.left().seconds() > 0 || planned.right().seconds() > 0;
    }
}

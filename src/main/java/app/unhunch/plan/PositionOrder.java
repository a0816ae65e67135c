package app.unhunch.plan;

import app.unhunch.model.Place;
import app.unhunch.model.Position;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The order with the fewest changes of position: one trip to the floor, and on it all that is done in one position
/// after the other. Otherwise it is that of the routine.
final class PositionOrder {

    private PositionOrder() {}

    static List<Item> of(List<Item> items) {
        Map<Place, Integer> places = new EnumMap<>(Place.class);
        Map<Position, Integer> positions = new EnumMap<>(Position.class);
        for (Item item : items) {
            places.putIfAbsent(item.position().place(), item.place());
            positions.putIfAbsent(item.position(), item.place());
        }
        return items.stream()
                .sorted(Comparator.<Item>comparingInt(
                                item -> places.getOrDefault(item.position().place(), 0))
                        .thenComparingInt(item -> positions.getOrDefault(item.position(), 0))
                        .thenComparingInt(Item::place))
                .toList();
    }
}

package app.unhunch.run.audio;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// What was handed to the device and may have to be taken back.
final class Sounding {

    private final List<Item> items = new ArrayList<>();

    private record Item(long dueNanos, boolean words, SpeechOutput.Stop stop) {}

    void chime(long dueNanos, SpeechOutput.Stop stop) {
        items.add(new Item(dueNanos, false, stop));
    }

    void words(long dueNanos, SpeechOutput.Stop stop) {
        items.add(new Item(dueNanos, true, stop));
    }

    /// Takes back everything that has not begun; says whether there were words among it.
    boolean takeBack(long now) {
        boolean words = false;
        Iterator<Item> each = items.iterator();
        while (each.hasNext()) {
            Item item = each.next();
            if (item.dueNanos - now > 0) {
                item.stop.stop();
                words |= item.words;
                each.remove();
            }
        }
        return words;
    }

    /// The same, and ends what is being said; a chime that has begun may ring out.
    void hush(long now) {
        items.stream().filter(Item::words).forEach(item -> item.stop.stop());
        takeBack(now);
        items.clear();
    }

    /// Forgets chimes that have begun, and all words but the last.
    void forgetPast(long now) {
        items.removeIf(item -> !item.words && item.dueNanos - now <= 0);
        while (items.stream().filter(Item::words).count() > 1) {
            items.remove(items.stream().filter(Item::words).findFirst().orElseThrow());
        }
    }
}

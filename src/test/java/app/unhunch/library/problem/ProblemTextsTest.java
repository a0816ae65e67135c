package app.unhunch.library.problem;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Piece;
import app.unhunch.figure.check.LimbJoint;
import app.unhunch.i18n.TestTexts;
import app.unhunch.library.check.FileKind;
import app.unhunch.model.Message;
import app.unhunch.model.Side;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts(TestTexts.locale());

    @Test
    void aLineHasThePlaceTheSentenceAndTheHint() {
        assertThat(texts.oneLine(new Problem(
                        "mine.json", 3, 7, "/a", Message.of("missing").with("key", "a"), Message.of("remove"))))
                .isEqualTo("mine.json:3:7: \"a\" is missing here. Remove it.");
        assertThat(texts.oneLine(new Problem("mine.json", 0, 0, "", Message.of("emptyFile"), Message.NONE)))
                .isEqualTo("mine.json: This file is empty.");
    }

    @Test
    void theFormFollowsTheNumberOfThings() {
        Message entries = Message.of("entries.exactly").with("key", "at").with("max", "3");

        assertThat(texts.words(entries.with("count", 1))).isEqualTo("\"at\" has 1 entry, but it should have 3.");
        assertThat(texts.words(entries.with("count", 2))).isEqualTo("\"at\" has 2 entries, but it should have 3.");
    }

    @Test
    void wordsOfAFileAreListedAndQuoted() {
        assertThat(texts.words(Message.of("known").with("words", List.of("in", "out"))))
                .isEqualTo("Use one of these: \"in\", \"out\".");
    }

    @Test
    void whatAFileHoldsMovesNoCursorAndTurnsNoText() {
        assertThat(texts.words(Message.of("unknown").with("word", "a\u001B[2J\u202E")))
                .isEqualTo("\"a\\u001B[2J\\u202E\" is not known here.");
    }

    static Stream<Message> built() {
        Stream<Message> joints = Stream.of(LimbJoint.values())
                .flatMap(joint -> Stream.of(Side.values())
                        .map(side -> Message.of("joint." + lower(joint) + "." + lower(side))
                                .with("angle", "70")
                                .with("most", "60")));
        Stream<Message> hints = Stream.of(LimbJoint.values()).map(joint -> Message.of("jointHint." + lower(joint)));
        Stream<Message> pieces = Stream.of(Piece.Kind.values())
                .filter(kind -> !kind.group().isFurniture())
                .flatMap(kind -> kind.group() == Piece.Group.ARM || kind.group() == Piece.Group.LEG
                        ? Stream.of(Side.values()).map(side -> lower(kind) + "." + lower(side))
                        : Stream.of(lower(kind)))
                .flatMap(part -> Stream.of("through.", "desk.")
                        .map(what -> Message.of(what + part).with("depth", "9")));
        Stream<Message> places = Stream.of(FileKind.values())
                .flatMap(found -> Stream.of(FileKind.values())
                        .filter(other -> other != found)
                        .map(other -> Message.of("misplaced." + lower(found) + "." + lower(other))));
        Stream<Message> spine = Stream.of("lumbar", "lowerChest", "upperChest", "neck", "head")
                .flatMap(region -> Stream.of("forward", "backward", "left", "right", "roundLeft", "roundRight")
                        .map(way -> Message.of("spine." + region + "." + way)
                                .with("angle", "70")
                                .with("most", "60")));
        return Stream.of(joints, hints, pieces, places, spine).flatMap(messages -> messages);
    }

    @ParameterizedTest
    @MethodSource("built")
    void whatIsToldOfEveryPartAndEveryKindOfFileIsASentence(Message message) {
        assertThat(texts.words(message)).matches("[A-Z].*\\.");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

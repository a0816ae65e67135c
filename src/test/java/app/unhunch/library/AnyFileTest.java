package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.Document;
import app.unhunch.library.check.PoseCheck;
import app.unhunch.library.check.RoutineCheck;
import app.unhunch.library.problem.English;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a file holds: there is something to use or something to say, and never an exception.
class AnyFileTest {

    private static final List<String> GOOD = List.of(Example.HELD, Example.COUNTED, Example.ROUTINE, Example.POSE);

    @Property(tries = 400)
    void aTextWithAnythingCutOutAndPutInIsJudged(@ForAll("slips") Slip slip) {
        assertJudged(slip.apply().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 400)
    void aFileThatEndsAnywhereIsJudged(@ForAll("good") String good, @ForAll("offset") int offset) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        assertJudged(Arrays.copyOf(bytes, offset % bytes.length));
    }

    @Property(tries = 400)
    void aFileWithAnyByteChangedIsJudged(
            @ForAll("good") String good, @ForAll("offset") int offset, @ForAll byte changed) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        bytes[offset % bytes.length] = changed;
        assertJudged(bytes);
    }

    @Property(tries = 400)
    void anyBytesAreJudged(@ForAll byte[] bytes) {
        assertJudged(bytes);
    }

    @Property(tries = 400)
    void anyChangeThatLeavesItJsonIsJudged(@ForAll("good") String good, @ForAll("edits") List<Edit> edits) {
        assertJudged(Edit.apply(good, edits).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertJudged(byte[] bytes) {
        Document document = Document.of(Example.source("any.json", bytes));
        long lines = new String(bytes, StandardCharsets.UTF_8).lines().count();
        for (CheckResult<?> result : List.of(
                Example.stretch(document), RoutineCheck.of(document, Example.catalog()), PoseCheck.of(document))) {
            assertThat(result.problems().isEmpty()).isEqualTo(result.value() != null);
            assertThat(result.problems()).allSatisfy(p -> {
                assertThat(p.line()).isBetween(0, (int) lines + 1);
                assertThat(English.message(p))
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("Exception", "tools.jackson", "app.unhunch");
            });
        }
    }

    @Provide
    Arbitrary<String> good() {
        return Arbitraries.of(GOOD);
    }

    @Provide
    Arbitrary<Integer> offset() {
        return Arbitraries.integers().between(0, 100_000);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Edit.some(5);
    }

    @Provide
    Arbitrary<Slip> slips() {
        Arbitrary<String> put = Arbitraries.strings()
                .withChars("{}[]\",:\\/ \n0159.-+eEtrufalsn\u0000\u001b\ud800“é")
                .ofMaxLength(3);
        return Combinators.combine(good(), offset(), Arbitraries.integers().between(0, 4), put)
                .as(Slip::new);
    }

    /// Some characters go at one place, and others come.
    record Slip(String good, int offset, int goes, String comes) {
        String apply() {
            int from = offset % good.length();
            return good.substring(0, from) + comes + good.substring(Math.min(good.length(), from + goes));
        }
    }
}

package app.unhunch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever machines are called, each is told from all others.
class MachineTest {

    /// A thread for each task.
    private static final Executor THREADS = task -> Thread.ofPlatform().start(task);

    @TempDir
    Path states;

    @Test
    void twoMachinesOfOneNameAreTwo() {
        Machine one = Machine.of("fedora", states.resolve("one"));
        Machine other = Machine.of("fedora", states.resolve("other"));
        assertThat(one.name()).matches("fedora-[0-9a-f]{8}").isNotEqualTo(other.name());
        assertThat(one.isOurs(other.name())).isFalse();
    }

    @Test
    void oneMachineIsTheSameAtEveryStart() {
        assertThat(Machine.of("fedora", states)).isEqualTo(Machine.of("fedora", states));
    }

    @Test
    void itIsOneAlsoForThreadsThatAskAtOnce() {
        List<CompletableFuture<Machine>> asking = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Machine.of("fedora", states), THREADS))
                .limit(16)
                .toList();
        assertThat(asking.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void aMachineKnowsWhatItHasWrittenUnderOtherNames() {
        Machine before = Machine.of("fedora", states);
        Machine renamed = Machine.of("desk", states);
        assertThat(renamed.isOurs(renamed.name())).isTrue();
        assertThat(renamed.isOurs(before.name())).as("before it was renamed").isTrue();
        assertThat(renamed.isOurs("desk")).as("before it had an id").isTrue();
        assertThat(renamed.isOurs("fedora")).as("that may be anybody").isFalse();
    }

    @Test
    void whereNoIdCanBeKeptTheNameHasToDo() throws IOException {
        Path file = Files.writeString(states.resolve("file"), "where a folder should be");
        Machine machine = Machine.of("fedora", file);
        assertThat(machine.name()).isEqualTo("fedora");
        assertThat(machine.isOurs("fedora")).isTrue();
        assertThat(machine.isOurs("fedora-1a2b3c4d")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a2b", "../../etc", "GARBAGE!GARBAGE!"})
    void anIdThatIsDamagedIsMadeAnew(String damaged) throws IOException {
        Files.writeString(states.resolve("machine"), damaged);
        Machine machine = Machine.of("fedora", states);
        assertThat(machine.name()).matches("fedora-[0-9a-f]{8}");
        assertThat(Machine.of("fedora", states)).isEqualTo(machine);
        assertThat(Files.readString(states.resolve("machine"))).hasSize(9);
    }
}

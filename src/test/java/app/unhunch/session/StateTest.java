package app.unhunch.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {

    @Test
    void everyLegalMoveIsInThisTableAndNoOther() {
        assertThat(table()).isEqualTo("""
                     START        PAUSE        RESUME       NEXT         SKIP_WARM_UP BACK         EXTEND       HURTS        UNDO         STOP
            READY    RUNNING      -            -            -            -            -            -            -            -            STOPPED
            RUNNING  -            PAUSED       -            RUNNING      RUNNING      RUNNING      RUNNING      HURT         -            STOPPED
            LEAD_IN  -            PAUSED       -            RUNNING      RUNNING      RUNNING      LEAD_IN      HURT         -            STOPPED
            PAUSED   -            -            LEAD_IN      PAUSED       PAUSED       PAUSED       PAUSED       HURT         HURT         STOPPED
            HURT     -            -            -            -            -            -            -            -            HURT         STOPPED
            FINISHED -            -            -            -            -            -            -            -            -            -
            STOPPED  -            -            -            -            -            -            -            -            -            -
            """);
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsOverExactlyWhenNothingCanFollow(State state) {
        boolean stuck = Arrays.stream(Command.values())
                .allMatch(command -> state.after(command).isEmpty());
        assertThat(state.over()).isEqualTo(stuck);
    }

    @ParameterizedTest
    @EnumSource
    void oneKeyStartsPausesAndGoesOnWhicheverIsLegal(State state) {
        assertThat(state.toggle())
                .isEqualTo(Stream.of(Command.START, Command.PAUSE, Command.RESUME)
                        .filter(command -> state.after(command).isPresent())
                        .findFirst());
    }

    private static String table() {
        String head = row("", Arrays.stream(Command.values()).map(Command::name).collect(Collectors.toList()));
        return Arrays.stream(State.values())
                .map(state -> row(
                        state.name(),
                        Arrays.stream(Command.values())
                                .map(command ->
                                        state.after(command).map(State::name).orElse("-"))
                                .toList()))
                .collect(Collectors.joining("", head, ""));
    }

    private static String row(String name, List<String> cells) {
        return cells.stream()
                        .map(" %-12s"::formatted)
                        .collect(Collectors.joining("", "%-8s".formatted(name), ""))
                        .stripTrailing()
                + "\n";
    }
}

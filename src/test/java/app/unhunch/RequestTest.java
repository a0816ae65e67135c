package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTest {

    @ParameterizedTest
    @CsvSource({"a folder/with=signs, micro-break, 200", "data, , 1"})
    void whatWasAskedOnTheCommandLineReachesTheWindow(Path folder, String routine, int speed) {
        Request request = new Request(folder, routine, speed);
        assertThat(Request.of(named(request))).isEqualTo(request);
    }

    /// What JavaFX makes of arguments in `Application.Parameters`.
    private static Map<String, String> named(Request request) {
        return request.toArguments().stream()
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}

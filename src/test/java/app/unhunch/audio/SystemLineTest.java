package app.unhunch.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;

class SystemLineTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> calls = new ArrayList<>();
    private int takes = Integer.MAX_VALUE;

    @Test
    void bothChannelsGetTheSameSixteenBits() throws IOException {
        line().write(new float[] {0, 0.5f, -1, 1});

        assertThat(bytes.toByteArray())
                .isEqualTo(Riff.numbers(2, 0, 0, 0x4000, 0x4000, -0x8000, -0x8000, 0x7FFF, 0x7FFF));
    }

    @Test
    void aDeviceThatDoesNotTakeAllHasGone() {
        takes = 8;

        assertThatIOException().isThrownBy(() -> line().write(new float[3])).withMessageContaining("8 of 12");
    }

    @Test
    void roomAndClockAreToldInFrames() {
        Output.Line line = line();

        assertThat(line.room()).isEqualTo(100);
        assertThat(line.framesPlayed()).isEqualTo(1_234_567_890_123L);
        line.close();
        assertThat(calls).containsExactly("available", "getLongFramePosition", "close");
    }

    private Output.Line line() {
        return new SystemLine((SourceDataLine) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SourceDataLine.class}, (_, method, given) -> {
                    calls.add(method.getName());
                    return switch (method.getName()) {
                        case "available" -> 403;
                        case "getLongFramePosition" -> 1_234_567_890_123L;
                        case "write" -> write(given);
                        case "close" -> null;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                }));
    }

    private int write(Object[] given) {
        int length = Math.min(takes, (int) given[2]);
        bytes.write((byte[]) given[0], (int) given[1], length);
        return length;
    }
}

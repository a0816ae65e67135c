package app.unhunch.launch.startup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a person asked of the window on the command line.
///
/// @param dataFolder where their files live
/// @param routine the id of the routine to start at once, or `null` to let them choose
/// @param minutes how long it is to take, or `null` for as long as it does
/// @param noFloor whether there is no floor to lie on today
/// @param warmUp whether to begin with the warm-up, as the switch on Home does
/// @param speed how many times faster than life, 1 to 1000
/// @param alone what to do without anybody
public record LaunchOptions(
        Path dataFolder,
        @Nullable String routine,
        @Nullable Integer minutes,
        boolean noFloor,
        boolean warmUp,
        int speed,
        AutomationMode alone) {

    /// Where the person's routines live.
    public Path routines() {
        return dataFolder.resolve("routines");
    }
}

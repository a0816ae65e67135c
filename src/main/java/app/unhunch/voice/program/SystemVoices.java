package app.unhunch.voice.program;

import app.unhunch.process.ProcessStarter;
import app.unhunch.voice.Renderer;
import app.unhunch.voice.SystemVoice;
import app.unhunch.voice.VoiceList;
import app.unhunch.voice.process.Alarm;
import app.unhunch.voice.process.Dialogue;
import app.unhunch.voice.process.ProcessCall;
import app.unhunch.voice.process.ProcessRegistry;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// Finds the voice program of this machine. Looking costs no process; whether it works is known with the first line.
public final class SystemVoices {

    private final ProgramSearch search;
    private final Map<String, String> environment;
    private final Path temporary;
    private final Locale home;
    private final LongSupplier nanos;
    private final ProcessStarter starter;
    private final Alarm alarm;

    /// Looks with what the process was given.
    ///
    /// @param environment the variables of this process
    /// @param temporary an existing folder for files that live for one line
    /// @param home the language of the system
    /// @param nanos a monotonic clock in nanoseconds from any origin
    public SystemVoices(Map<String, String> environment, Path temporary, Locale home, LongSupplier nanos) {
        this(environment, temporary, home, nanos, ProcessStarter.system(), Alarm.system());
    }

    SystemVoices(
            Map<String, String> environment,
            Path temporary,
            Locale home,
            LongSupplier nanos,
            ProcessStarter starter,
            Alarm alarm) {
        this.search = ProgramSearch.in(environment);
        this.environment = Map.copyOf(environment);
        this.temporary = temporary;
        this.home = home;
        this.nanos = nanos;
        this.starter = starter;
        this.alarm = alarm;
    }

    /// `espeak-ng`, else `espeak`, else `spd-say`, whichever is on the search path.
    public Optional<SystemVoice> onLinux() {
        return Stream.of("espeak-ng", "espeak")
                .flatMap(name -> search.find(name).stream().map(program -> espeak(name, program)))
                .findFirst()
                .or(() -> search.find("spd-say").map(this::spdSay));
    }

    /// `say`, which every Mac has.
    public Optional<SystemVoice> onMac() {
        return search.find("say").map(program -> {
            ProcessRegistry registry = registry();
            MacSay say = new MacSay(program, new ProcessCall(registry), temporary, home);
            return rendering("say", say, say, registry);
        });
    }

    /// Windows PowerShell, which every Windows has; its newer sister lacks the voices.
    public Optional<SystemVoice> onWindows() {
        Path folder = Path.of("System32", "WindowsPowerShell", "v1.0");
        return Stream.of("SystemRoot", "SYSTEMROOT")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .map(root -> new ProgramSearch(Path.of(root).resolve(folder).toString()))
                .flatMap(place -> place.find("powershell.exe").stream())
                .findFirst()
                .or(() -> search.find("powershell.exe"))
                .map(program -> {
                    ProcessRegistry registry = registry();
                    Sapi sapi = new Sapi(new Dialogue(registry, Sapi.command(program)));
                    return rendering("powershell", sapi, sapi, registry);
                });
    }

    private SystemVoice espeak(String name, Path program) {
        ProcessRegistry registry = registry();
        Espeak espeak = new Espeak(program, new ProcessCall(registry));
        return rendering(name, espeak, espeak, registry);
    }

    private SystemVoice spdSay(Path program) {
        CircuitBreaker breaker = new CircuitBreaker("spd-say");
        SpdSay say = new SpdSay(program, registry(), nanos, Thread::startVirtualThread);
        return new SystemVoice(
                "spd-say",
                Optional.empty(),
                Optional.of(new SupervisedSpeaker(say, breaker)),
                say,
                breaker::revive,
                say::close);
    }

    private static SystemVoice rendering(String name, Renderer renderer, VoiceList voices, ProcessRegistry registry) {
        CircuitBreaker breaker = new CircuitBreaker(name);
        return new SystemVoice(
                name,
                Optional.of(new SupervisedRenderer(renderer, breaker)),
                Optional.empty(),
                voices,
                breaker::revive,
                registry::close);
    }

    private ProcessRegistry registry() {
        return new ProcessRegistry(starter, alarm);
    }
}

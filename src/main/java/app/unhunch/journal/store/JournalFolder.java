package app.unhunch.journal.store;

import app.unhunch.journal.Journal;
import app.unhunch.journal.Line;
import app.unhunch.journal.Unread;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal on the disk: one file for each machine, so that machines which share the folder never write to the same
/// one; all are read as one. May be used on any thread, by one at a time.
public final class JournalFolder {

    private static final Logger LOG = LoggerFactory.getLogger(JournalFolder.class);

    private final Path folder;
    private final String machine;
    private final Predicate<String> ours;
    private final LogFile own;
    private final LineReader reader = new LineReader();
    private final LineWriter writer = new LineWriter();
    private final Map<Path, SessionDraft> handedOut = new ConcurrentHashMap<>();

    /// @param folder need not exist yet
    /// @param machine names the file of this machine: small letters, digits and hyphens
    public JournalFolder(Path folder, String machine) {
        this(folder, machine, machine::equals);
    }

    /// @param ours whether a name is one that this machine has or had
    public JournalFolder(Path folder, String machine, Predicate<String> ours) {
        this.folder = folder;
        this.machine = machine;
        this.ours = ours;
        this.own = new LogFile(folder.resolve(machine + ".jsonl"));
    }

    /// The path of the folder.
    public Path path() {
        return folder;
    }

    /// Why something could not be written here.
    public Fault fault(IOException cause) {
        return Fault.in(folder, cause);
    }

    /// Reads every file. What cannot be read is told in the journal, and stays where it is.
    public Journal read() {
        List<Line> lines = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path file : Listing.of(folder, fault -> unread.add(unlisted(folder, fault)))) {
            read(file, lines, unread);
        }
        return Journal.of(lines, unread);
    }

    /// Adds lines to the file of this machine; all of them are on the disk when it returns. Throws [IOException] when
    /// they could not be written; then none of them is there.
    public void append(Collection<? extends Line> lines) throws IOException {
        own.append(lines.stream().map(writer::write).toList());
    }

    /// Takes what was deleted out of the files of this machine for good. What cannot be read stays.
    public void purge() throws IOException {
        purge(false);
    }

    /// The same, and what cannot be read goes, too, with the records of sessions that nobody runs any more.
    public void purgeAll() throws IOException {
        interrupted().forEach(InterruptedSession::discard);
        purge(true);
    }

    private void purge(boolean all) throws IOException {
        for (Path file : ours(folder, new ArrayList<>())) {
            new LogFile(file).rewrite(() -> {
                Journal journal = read();
                return line -> stays(line, journal, all);
            });
        }
    }

    boolean stays(byte[] bytes, Journal journal, boolean all) {
        try {
            // A session that came back has a higher revision than its deletion.
            return !(reader.read(bytes, bytes.length) instanceof Line.Kept kept)
                    || kept.revision() > journal.deletedSince(kept.id());
        } catch (UnusableLineException e) {
            LOG.debug("A line cannot be read: {}", e.getMessage());
            return !all;
        }
    }

    /// The record of a session that is about to run.
    public SessionDraft running(UUID id) {
        return running(runningFolder().resolve(machine + "." + id + ".jsonl"));
    }

    /// The record of a session whose window went, wherever it lies.
    public SessionDraft running(InterruptedSession interrupted) {
        return running(interrupted.file());
    }

    private SessionDraft running(Path file) {
        SessionDraft running = new SessionDraft(file, writer);
        handedOut.put(file, running);
        return running;
    }

    /// The sessions of this machine that were still running when their window went, the earliest first.
    public List<InterruptedSession> interrupted() {
        List<InterruptedSession> found = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Path file : ours(runningFolder(), unread)) {
            if (isHeldHere(file)) {
                continue;
            }
            SessionDraft.ifInterrupted(file, () -> {
                List<Line> lines = new ArrayList<>();
                List<Unread> bad = new ArrayList<>();
                read(file, lines, bad);
                Journal.of(lines, List.of())
                        .last()
                        .ifPresentOrElse(
                                entry -> found.add(new InterruptedSession(entry, file)),
                                () -> removeIfNothing(file, bad));
                unread.addAll(bad);
            });
        }
        unread.forEach(bad -> LOG.info("Of a session that was running: {}", bad));
        return List.copyOf(found);
    }

    /// What a newer version wrote, or what the disk did not give back, is not nothing.
    private static void removeIfNothing(Path file, List<Unread> bad) {
        if (bad.stream()
                .noneMatch(
                        unread -> unread.reason() == Unread.Reason.NEWER || unread.reason() == Unread.Reason.NO_FILE)) {
            SessionDraft.remove(file);
        }
    }

    /// On Linux, a lock belongs to the whole process: whoever opened such a file here and closed it would unlock it.
    private boolean isHeldHere(Path file) {
        SessionDraft running = handedOut.get(file);
        return running != null && running.held();
    }

    private Path runningFolder() {
        return folder.resolve("running");
    }

    private void read(Path file, List<Line> lines, List<Unread> unread) {
        try (InputStream in = Files.newInputStream(file)) {
            Lines.of(in, Lines.LONGEST, (number, bytes, length) -> {
                try {
                    if (length < 0) {
                        throw new UnusableLineException(Unread.Reason.TOO_LONG, 0, "");
                    }
                    lines.add(reader.read(bytes, length));
                } catch (UnusableLineException e) {
                    unread.add(new Unread(file, number, e.column(), e.reason(), e.detail()));
                }
            });
        } catch (IOException e) {
            LOG.warn("{} could not be read", file, e);
            unread.add(new Unread(file, 0, 0, Unread.Reason.NO_FILE, e.toString()));
        }
    }

    /// The files of this machine: their names begin with a name of it.
    private List<Path> ours(Path in, List<Unread> unread) {
        return Listing.of(in, fault -> unread.add(unlisted(in, fault))).stream()
                .filter(file -> ours.test(String.valueOf(file.getFileName()).replaceFirst("\\..*", "")))
                .toList();
    }

    private static Unread unlisted(Path folder, IOException fault) {
        LOG.warn("{} could not be listed", folder, fault);
        return new Unread(folder, 0, 0, Unread.Reason.NO_FILE, fault.toString());
    }
}

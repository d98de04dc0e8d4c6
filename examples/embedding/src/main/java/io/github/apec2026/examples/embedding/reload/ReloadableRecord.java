package io.github.apec2026.examples.embedding.reload;

import io.github.apec2026.ApecLoadException;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadLimits;
import io.github.apec2026.LoadResult;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.DatasetInfo;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The record together with a folder of overlays, loaded again when the host asks: from an endpoint, a timer or a signal, for nothing here
 * runs by itself.
 *
 * <p>A new record takes the place of the former one at once and as a unit. Where the files have an error, or the folder cannot be read, the
 * former record stays, and {@link #status()} has the notices.
 *
 * <pre>{@code
 * ReloadableRecord record = ReloadableRecord.open(Apec2026.loader(), Path.of("overlays"), InstantSource.system());
 * ApecDataset apec = record.current().dataset(); // once for each request
 * RecordStatus status = record.reload();
 * }</pre>
 *
 * <p>Thread-safe: readers never wait, and of several reloads one runs at a time.
 */
public final class ReloadableRecord {

    private final ApecLoader loader;
    private final Path overlays;
    private final InstantSource clock;
    /** Stands for the digests of the claim files where a load does not give them: no other process then has the same versions. */
    private final String thisProcess = UUID.randomUUID().toString();

    private final AtomicReference<State> state;

    /** What is served and what is known of it, replaced together. */
    private record State(ServedRecord served, RecordStatus status, String folder) {}

    private ReloadableRecord(ApecLoader loader, Path overlays, InstantSource clock) {
        this.loader = loader;
        this.overlays = overlays;
        this.clock = clock;
        OverlaySnapshot snapshot = snapshot();
        ApecDataset dataset = snapshot.beside(loader).read().orThrow();
        this.state = new AtomicReference<>(served(dataset, snapshot, clock.instant()));
    }

    /**
     * Loads the record and the overlays. There is no former record yet that could be served instead, so that errors end the start of the host.
     *
     * @param loader reads the record, without the overlays
     * @param overlays the folder; it must exist, and may be empty
     * @param clock tells the time for the status
     * @throws ApecLoadException when the overlays have errors or the folder cannot be read; the exception has the report
     */
    public static ReloadableRecord open(ApecLoader loader, Path overlays, InstantSource clock) {
        return new ReloadableRecord(loader, overlays, clock);
    }

    /** The record as it is now. A request asks once and keeps the answer, so that all of its parts are from one record. */
    public ServedRecord current() {
        return latest().served();
    }

    /** Which record is served, and what became of the last load. */
    public RecordStatus status() {
        return latest().status();
    }

    /**
     * Looks at the folder, and loads the record again where its files are not those of the last load. Two records are in memory until the
     * requests that use the former one have ended.
     *
     * @return the status afterwards
     */
    public synchronized RecordStatus reload() {
        State former = latest();
        OverlaySnapshot snapshot = snapshot();
        Instant now = clock.instant();
        State next;
        if (digits(snapshot).equals(former.folder())) {
            next = former.status().isRefused()
                    ? refused(former, snapshot, former.status().notices(), now)
                    : new State(
                            former.served(),
                            status(former.served(), former.status().servedSince(), now),
                            former.folder());
        } else {
            LoadResult result = snapshot.beside(loader).read();
            next = result.dataset()
                    .map(dataset -> served(dataset, snapshot, now))
                    .orElseGet(() -> refused(former, snapshot, result.report().notices(), now));
        }
        state.set(next);
        return next.status();
    }

    private State latest() {
        return Objects.requireNonNull(state.get(), "set by the constructor");
    }

    private OverlaySnapshot snapshot() {
        return OverlaySnapshot.of(overlays, LoadLimits.usual().maxFileBytes());
    }

    private State served(ApecDataset dataset, OverlaySnapshot snapshot, Instant now) {
        ServedRecord served = new ServedRecord(dataset, version(dataset.info(), snapshot));
        return new State(served, status(served, now, now), digits(snapshot));
    }

    private static RecordStatus status(ServedRecord served, Instant since, Instant now) {
        DatasetInfo info = served.dataset().info();
        return new RecordStatus(
                served.version(), info.sources(), info.documents().size(), since, now, false, info.notices());
    }

    private static State refused(State former, OverlaySnapshot snapshot, List<Notice> notices, Instant now) {
        RecordStatus served = former.status();
        return new State(
                former.served(),
                new RecordStatus(
                        served.version(),
                        served.sources(),
                        served.documents(),
                        served.servedSince(),
                        now,
                        true,
                        notices),
                digits(snapshot));
    }

    private static String digits(OverlaySnapshot snapshot) {
        Fingerprint fingerprint = new Fingerprint();
        snapshot.addTo(fingerprint);
        return fingerprint.digits();
    }

    private String version(DatasetInfo info, OverlaySnapshot snapshot) {
        Fingerprint fingerprint = new Fingerprint();
        if (info.compiledFrom().isEmpty()) {
            fingerprint.add(thisProcess);
        }
        info.compiledFrom().forEach((file, digest) -> fingerprint.add(file).add(digest));
        snapshot.addTo(fingerprint);
        return fingerprint.digits();
    }
}

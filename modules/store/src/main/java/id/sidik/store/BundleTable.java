package id.sidik.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A unit's data as the rows of a bundle, and rows of a bundle as the unit's data. One of it lives as long as one
 * transaction. What comes is never sent back, but for what waited to be sent on the other laptop: that waits here too,
 * and the centre knows it by its key, whichever laptop is first.
 */
public final class BundleTable {
    /** Whether anything was done in this file but to open it. */
    private static final String USED = """
            SELECT EXISTS (SELECT 1 FROM employee) OR EXISTS (SELECT 1 FROM machine) OR EXISTS (SELECT 1 FROM punch)
                OR EXISTS (SELECT 1 FROM outbox) OR EXISTS (SELECT 1 FROM fact_origin)
            """;

    private final Handle handle;
    private final SyncShapes shapes;
    private final TemplateVault vault;
    private final SyncSql sql;
    private final List<BundleRow.Fact> late = new ArrayList<>();
    private @Nullable BundleMasters masters;
    private BundleChoice choice = BundleChoice.NONE;
    private boolean bare;
    private boolean placed;

    BundleTable(Handle handle, SyncShapes shapes, TemplateVault vault) {
        this.handle = handle;
        this.shapes = shapes;
        this.vault = vault;
        this.sql = new SyncSql(shapes.of(handle));
    }

    /** The form of the file, which a bundle must not be ahead of. */
    public static int form() {
        return Schema.CURRENT;
    }

    /** Kinds of rows, in the order in which they are told. */
    public static List<String> kinds() {
        return BundleCatalogue.kinds().toList();
    }

    /** How many rows of master data, facts and punches there are, by kind. */
    public Map<String, Long> counts() {
        return new BundleRead(handle, sql, vault).counts();
    }

    /** Tells everything. @param to may throw to end it */
    public void each(Consumer<BundleRow> to) {
        new BundleRead(handle, sql, vault).each(to);
    }

    /** Whether nothing was done here yet. */
    public boolean bare() {
        return !handle.createQuery(USED).mapTo(Boolean.class).one();
    }

    /** Shows whether two laptops seal with the same key, and nothing of the key. @return 64 hex digits */
    public String proof() {
        return vault.shown();
    }

    /** The unit's key: 32 bytes that open templates, scans and backups of machines. To be wrapped, never kept. */
    public byte[] key() {
        return vault.key();
    }

    /**
     * From now on this laptop seals with that key. What it sealed so far is sealed again.
     *
     * @return false when it cannot be, because facts of this laptop are sealed with its own key for ever
     */
    public boolean adopt(byte[] key) {
        return new UnitKeyChange(handle, vault).to(key);
    }

    /** Before the first row is taken. Needs a transaction, as do the others. @param wanted of what differs here */
    public void begin(BundleChoice wanted) {
        choice = wanted;
        bare = bare();
        placed = new SettingTable(handle).get(BundleCatalogue.CENTRE + "hosts").isPresent();
        BundleMasters fresh = new BundleMasters(handle, shapes, vault, bare, wanted);
        fresh.begin();
        masters = fresh;
    }

    /** Safe to repeat: what is here already is known. */
    public BundleTaken take(BundleRow row) {
        return switch (row) {
            case BundleRow.Master master -> masters().take(master);
            case BundleRow.Fact fact -> fact(fact);
            case BundleRow.Punches punches -> punches(punches);
            case BundleRow.Other other -> other(other);
            case BundleRow.Setting setting -> setting(setting);
        };
    }

    private BundleMasters masters() {
        BundleMasters begun = masters;
        if (begun == null) throw new IllegalStateException("rows before the beginning");
        return begun;
    }

    private BundleTaken fact(BundleRow.Fact row) {
        Arrival arrival = new InboxTable(handle, shapes).fact(row.fact());
        if (arrival == Arrival.APPLIED && row.waiting()) queue(row.fact());
        if (arrival == Arrival.WAITS) late.add(row);
        return BundleTaken.of(row.kind(), arrival);
    }

    private void queue(InFact fact) {
        new InboxFacts(handle, sql).queue(fact);
    }

    private BundleTaken punches(BundleRow.Punches row) {
        InboxTable inbox = new InboxTable(handle, shapes);
        Appended appended = row.waiting() ? inbox.waiting(row.punches()) : inbox.punches(row.punches());
        return new BundleTaken(row.kind(), "", appended.fresh(), appended.known(), "", List.of(), Optional.empty());
    }

    private BundleTaken other(BundleRow.Other row) {
        if (!BundleCatalogue.OTHERS.contains(row.table())) return BundleTaken.of(row.kind(), Arrival.UNREADABLE);
        Optional<FactBody> body = FactBody.read(handle, sql, row.table(), List.of(), Set.of(), row.body());
        if (body.isEmpty()) return BundleTaken.of(row.kind(), Arrival.UNREADABLE);
        return new RowWriter(handle, sql).write(body.get(), List.of(), "", Map.of())
                ? BundleTaken.fresh(row.kind())
                : BundleTaken.known(row.kind());
    }

    private BundleTaken setting(BundleRow.Setting row) {
        boolean carried = row.secret()
                ? BundleCatalogue.carriesSecret(row.key())
                : BundleCatalogue.carriesSetting(row.key());
        if (!carried) return BundleTaken.of(row.kind(), Arrival.UNREADABLE);
        SecretTable secrets = new SecretTable(handle, vault);
        SettingTable settings = new SettingTable(handle);
        Optional<String> here = row.secret() ? secrets.get(row.key()) : settings.get(row.key());
        boolean leave = placed && row.key().startsWith(BundleCatalogue.CENTRE);
        if (leave || here.filter(row.value()::equals).isPresent()) return BundleTaken.known(row.kind());
        if (here.isPresent() && !bare && !choice.takes(row.kind(), row.key()))
            return BundleTaken.clash(row.kind(), row.key(), row.key(), List.of());
        if (row.secret()) secrets.put(row.key(), row.value());
        else
            settings.put(row.key(), row.value());
        return BundleTaken.fresh(row.kind());
    }

    /** After the last row: once more what referred to rows that came after it. @return what became of these */
    public List<BundleTaken> settle() {
        List<BundleTaken> settled = new ArrayList<>(masters().settle());
        while (settled(settled)) continue; // one that is kept now may be what another waits for
        late.forEach(row -> settled.add(BundleTaken.of(row.kind(), Arrival.WAITS)));
        late.clear();
        return settled;
    }

    private boolean settled(List<BundleTaken> settled) {
        InboxTable inbox = new InboxTable(handle, shapes);
        return late.removeIf(row -> {
            Arrival arrival = inbox.fact(row.fact());
            if (arrival == Arrival.WAITS) return false;
            boolean kept = arrival == Arrival.APPLIED || arrival == Arrival.KNOWN;
            if (kept && row.waiting()) queue(row.fact());
            settled.add(kept ? BundleTaken.fresh(row.kind()) : BundleTaken.of(row.kind(), arrival));
            return true;
        });
    }
}

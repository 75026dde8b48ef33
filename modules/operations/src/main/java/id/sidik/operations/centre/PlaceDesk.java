package id.sidik.operations.centre;

import id.sidik.central.CentreSettings;
import id.sidik.central.Trust;
import id.sidik.central.Waits;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.SettingTable;
import id.sidik.store.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the centre is, kept in the store of the unit; the password sealed under its key. */
public final class PlaceDesk {
    private static final String PASSWORD = "centre.password";
    private static final String KEY = "centre.";
    private static final String OFFER = "centreOffer.";
    private static final String EXAMPLE = "example";

    private final Records records;

    PlaceDesk(Records records) {
        this.records = records;
    }

    /** Empty while the laptop works without a centre. */
    public Optional<CentrePlace> place() {
        return records.read(PlaceDesk::place);
    }

    public boolean hasPassword() {
        return records.read(tables -> tables.secrets().has(PASSWORD));
    }

    /**
     * @param password empty leaves the one that is kept
     * @throws TroubleException PST-101 hosts, PST-102 database, PST-103 account, PST-104 neither a readable file nor a
     *                          fingerprint, PST-105 no password yet, PST-107 in an example office
     */
    public void save(CentrePlace place, Optional<String> password) {
        refuseExample();
        settings(place, "");
        if (password.isEmpty() && !hasPassword()) throw trouble("PST-105", "noPassword");
        records.transact(tables -> {
            put(tables.settings(), place);
            password.ifPresent(secret -> tables.secrets().put(PASSWORD, secret));
            return place;
        });
    }

    /** The laptop works without a centre from now on; what waits stays in the outbox. */
    public void forget() {
        records.transact(tables -> {
            tables.settings().remove(KEY + "hosts");
            tables.settings().remove(KEY + "role");
            tables.secrets().remove(PASSWORD);
            return tables;
        });
    }

    /** Where the agency says that the centre is, for a laptop that has no account yet; its account is blank. */
    public Optional<CentrePlace> offered() {
        return records.read(tables -> tables.settings().get(OFFER + "hosts").map(hosts -> new CentrePlace(hosts, tables
                .settings().get(OFFER + "database").orElse(""), "", tables.settings().get(OFFER + "authority").orElse(
                        ""), tables.settings().get(OFFER + "print").orElse(""), true)));
    }

    /** The agency says where the centre is: a laptop that meets one goes there from now on, with the account it has. */
    public void offer(CentrePlace told) {
        checked("PST-101", "hosts", () -> CentreSettings.hosts(told.hosts()));
        records.transact(tables -> {
            SettingTable kept = tables.settings();
            for (String key : kept.get(KEY + "hosts").isPresent() ? List.of(OFFER, KEY) : List.of(OFFER)) {
                kept.put(key + "hosts", told.hosts());
                kept.put(key + "database", told.database());
                kept.put(key + "authority", told.authority());
                kept.put(key + "print", told.print());
            }
            return told;
        });
    }

    /** Whose the account is, as the centre said last; empty before the first meeting. */
    public Optional<CentreAccountKind> kind() {
        return records.read(tables -> tables.settings().get(KEY + "role")).map(CentreAccountKind::valueOf);
    }

    void isOf(CentreAccountKind kind) {
        records.transact(tables -> {
            tables.settings().put(KEY + "role", kind.name());
            return tables;
        });
    }

    /** The people and punches of this store are made up, for training: it never meets a centre. */
    public void isExample() {
        records.transact(tables -> {
            tables.settings().put(EXAMPLE, "1");
            return tables;
        });
    }

    private void refuseExample() {
        if (records.read(tables -> tables.settings().get(EXAMPLE)).isPresent()) throw trouble("PST-107", "example");
    }

    /** @throws TroubleException PST-107 in an example office, PST-100 when no centre was entered, PST-105 without a password */
    CentreSettings settings() {
        refuseExample();
        CentrePlace place = place().orElseThrow(() -> trouble("PST-100", "none"));
        String password = records.read(tables -> tables.secrets().get(PASSWORD))
                .orElseThrow(() -> trouble("PST-105", "noPassword"));
        return settings(place, password);
    }

    private static Optional<CentrePlace> place(Tables tables) {
        SettingTable kept = tables.settings();
        return kept.get(KEY + "hosts").map(hosts -> new CentrePlace(hosts, kept.get(KEY + "database").orElse(""),
                kept.get(KEY + "account").orElse(""), kept.get(KEY + "authority").orElse(""),
                kept.get(KEY + "print").orElse(""), kept.get(KEY + "automatic").map("1"::equals).orElse(true)));
    }

    private static void put(SettingTable kept, CentrePlace place) {
        boolean other = kept.get(KEY + "account").filter(place.account()::equals).isEmpty();
        if (other) kept.remove(KEY + "role");
        kept.put(KEY + "hosts", place.hosts());
        kept.put(KEY + "database", place.database());
        kept.put(KEY + "account", place.account());
        kept.put(KEY + "authority", place.authority());
        kept.put(KEY + "print", place.print());
        kept.put(KEY + "automatic", place.automatic() ? "1" : "0");
    }

    private static CentreSettings settings(CentrePlace place, String password) {
        var hosts = checked("PST-101", "hosts", () -> CentreSettings.hosts(place.hosts()));
        checked("PST-102", "database", () -> new CentreSettings(hosts, place.database(), "a", "", NOBODY, Waits.USUAL));
        checked("PST-103", "account", () -> new CentreSettings(hosts, "a", place.account(), "", NOBODY, Waits.USUAL));
        return new CentreSettings(hosts, place.database(), place.account(), password, trust(place), Waits.USUAL);
    }

    private static final Trust NOBODY = new Trust.Fingerprint("0".repeat(64));

    private static Trust trust(CentrePlace place) {
        if (place.authority().isEmpty())
            return checked("PST-104", "trust", () -> new Trust.Fingerprint(place.print()));
        Path file = checked("PST-104", "trust", () -> Path.of(place.authority()));
        if (!java.nio.file.Files.isReadable(file)) throw trouble("PST-104", "trust");
        return new Trust.Authority(file);
    }

    private static <T> T checked(String code, String key, java.util.function.Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException wrong) {
            throw trouble(code, key);
        }
    }

    private static TroubleException trouble(String code, String key) {
        return new TroubleException(Trouble.of(code, "trouble.centre." + key));
    }
}

package id.sidik.operations.regulation;

import id.sidik.domain.Provenance;
import id.sidik.operations.base.Once;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.LayeredPack;
import id.sidik.rules.PackFault;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.rules.ValueText;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Authorship;
import id.sidik.store.KeptRegulation;
import id.sidik.store.OwnValue;
import id.sidik.store.PackChoice;
import id.sidik.store.UuidV7;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The regulation of the unit: every value with where it comes from, packs from files, the unit's own values. All of it
 * as facts with author and reason; closed months stay as they are.
 */
public final class RegulationDesk {
    private final Records records;
    private final Once<Regulations> regulations;
    private final UnitRules rules;
    private final Clock clock;
    private final String operator;

    public RegulationDesk(Records records, Once<Regulations> regulations, UnitRules rules, Clock clock,
            String operator) {
        this.records = records;
        this.regulations = regulations;
        this.rules = rules;
        this.clock = clock;
        this.operator = operator;
    }

    /** The unit's regulation of a month. */
    public RuleBook book(YearMonth month) {
        return book(rules.chosen(month), month);
    }

    /** Whether somebody decided by which pack the unit works in a month, so that it is no assumption. */
    public boolean decided(YearMonth month) {
        return rules.decided(month);
    }

    /** Any pack as it would be in a month. @throws TroubleException ATR-101 when there is no such pack */
    public RuleBook book(String pack, YearMonth month) {
        Regulation base = rules.base(pack, month);
        List<OwnValue> own = rules.own(pack, month);
        Regulations all = regulations.get();
        return records.read(tables -> new RuleReading(tables, all, month).book(base, own));
    }

    /** Looks at a file; nothing is written. @throws TroubleException ATR-103 when it cannot be read */
    public PackFile look(Path file) {
        int year = rules.thisMonth().getYear();
        WorkCalendar calendar = records.read(tables -> new WorkCalendar(tables.calendar().holidays(YearMonth.of(year,
                1).atDay(1), YearMonth.of(year + 1, 1).atDay(1)), tables.calendar().ramadan()));
        return PackFile.read(file, calendar, year);
    }

    /**
     * Keeps a pack beside those that are there.
     *
     * @throws TroubleException ATR-104 when another text is kept under that name and version, ATR-105 when the unit's
     *                          own values do not fit it
     */
    public void take(PackFile.Good file) {
        Regulation pack = file.pack();
        YearMonth month = YearMonth.from(pack.identity().validFrom());
        YearMonth asked = month.isBefore(rules.thisMonth()) ? rules.thisMonth() : month;
        if (UnitRules.merged(pack, rules.own(pack.id(),
                asked)) instanceof LayeredPack.Merged.Refused(List<PackFault> f))
            throw new TroubleException(Trouble.of("ATR-105", "trouble.rules.ownValues", pack.edition(), f.getFirst()
                    .path(), f.getFirst().problem()));
        String version = String.valueOf(pack.version());
        records.transact(tables -> {
            Optional<KeptRegulation> there = tables.regulations().find(pack.id(), version);
            if (there.filter(one -> !one.json().equals(file.text())).isPresent())
                throw new TroubleException(Trouble.of("ATR-104", "trouble.rules.versionTaken", pack.edition()));
            return tables.regulations().put(new KeptRegulation(pack.id(), version, file.text()));
        });
        regulations.forget();
    }

    /**
     * The unit works by a pack from a month on.
     *
     * @return closed months that it touches; they stay as they are until they are revised
     * @throws TroubleException ATR-101 no such pack, ATR-106 no reason
     */
    public List<YearMonth> choose(String pack, YearMonth from, String reason) {
        String id = rules.base(pack, from).id();
        Authorship author = author(reason);
        records.transact(tables -> {
            tables.unitRules().add(new PackChoice(UuidV7.at(author.at()), id, from, author));
            return id;
        });
        return locked(from, false);
    }

    /** What a wish would come to; nothing is written. @throws TroubleException ATR-107, ATR-108 */
    public ValuePreview preview(ValueWish wish) {
        String pack = rules.chosen(wish.from());
        RuleBook now = book(pack, wish.from());
        RuleRow row = now.row(wish.path()).orElseThrow(() -> new TroubleException(Trouble.of("ATR-107",
                "trouble.rules.unknownValue", wish.path(), now.regulation().edition())));
        if (!row.editable())
            throw new TroubleException(Trouble.of("ATR-108", "trouble.rules.sureValue", wish.path(), row.mark()
                    .note()));
        List<OwnValue> own = new ArrayList<>(rules.own(pack, wish.from()));
        own.add(fact(pack, row, wish, author("-")));
        return switch (UnitRules.merged(rules.base(pack, wish.from()), own)) {
            case LayeredPack.Merged.Refused(List<PackFault> faults) -> new ValuePreview(faults, row.json(), "",
                    Optional.empty(), List.of());
            case LayeredPack.Merged.Good(LayeredPack good) -> new ValuePreview(List.of(), row.json(), good.value(wish
                    .path()).map(value -> value.json()).orElse(""), Optional.of(good.regulation()), locked(wish.from(),
                            wish.onlyMonth()));
        };
    }

    /**
     * Sets a value.
     *
     * @throws TroubleException ATR-106 no reason, ATR-107 no such value, ATR-108 a value that stands in a source,
     *                          ATR-109 a wrong value, ATR-110 sure without saying what makes it sure
     */
    public ValuePreview set(ValueWish wish) {
        Authorship author = author(wish.reason());
        if (wish.sure() && wish.typed().isPresent() && wish.note().isBlank())
            throw new TroubleException(Trouble.of("ATR-110", "trouble.rules.sureWithout", wish.path()));
        ValuePreview preview = preview(wish);
        if (!preview.good()) {
            PackFault fault = preview.faults().getFirst();
            throw new TroubleException(Trouble.of("ATR-109", "trouble.rules.wrongValue", wish.path(), fault.problem(),
                    String.join(", ", fault.figures())));
        }
        String pack = rules.chosen(wish.from());
        RuleRow row = book(pack, wish.from()).row(wish.path()).orElseThrow();
        records.transact(tables -> {
            tables.unitRules().add(fact(pack, row, wish, author));
            return wish;
        });
        return preview;
    }

    private static OwnValue fact(String pack, RuleRow row, ValueWish wish, Authorship author) {
        return new OwnValue(UuidV7.at(author.at()), pack, wish.path(), wish.typed().map(typed -> ValueText.value(row
                .shape(), typed)), wish.from(), wish.onlyMonth(),
                (wish.sure() ? Provenance.FOUND : Provenance.ASSUMPTION).name(), wish.note().strip(), author);
    }

    private List<YearMonth> locked(YearMonth from, boolean only) {
        return records.read(tables -> tables.monthEvents().all().stream().map(event -> event.month()).distinct()
                .filter(month -> only ? month.equals(from) : !month.isBefore(from))
                .filter(tables.monthEvents()::closed).toList());
    }

    private Authorship author(String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("ATR-106", "trouble.rules.noReason"));
        return new Authorship(Instant.ofEpochMilli(clock.millis()), operator, reason.strip());
    }
}

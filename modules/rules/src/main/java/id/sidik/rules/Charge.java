package id.sidik.rules;

import id.sidik.domain.DayFlag;
import id.sidik.domain.Permit.Part;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a present day costs (section 3 step 11). @param pct after the day's limit */
record Charge(Optional<String> lateClass, Optional<String> earlyClass, BigDecimal pct) {
    static Charge of(Shortfall shortfall, Chosen chosen, Excuse excuse, Duty.Work duty, Regulation regulation,
            DayBook book) {
        Charge charge = switch (regulation.deduction().scale()) {
            case Deduction.Classes classes -> classes(shortfall, classes, book);
            case Deduction.Flat flat ->
                flat(shortfall, flat, apel(chosen, excuse, duty, regulation.apel(), book), chosen, book);
        };
        BigDecimal cap = regulation.deduction().dayCapPct();
        if (charge.pct.compareTo(cap) <= 0) return charge;
        book.note(ReasonKey.DAY_CAP, charge.pct, cap);
        return new Charge(charge.lateClass, charge.earlyClass, cap);
    }

    private static Charge classes(Shortfall shortfall, Deduction.Classes classes, DayBook book) {
        Optional<Band> late = band(classes.late(), shortfall.noIn(), shortfall.late(), book, ReasonKey.NO_IN_CLASS,
                ReasonKey.LATE_CLASS);
        Optional<Band> early = band(classes.early(), shortfall.noOut(), shortfall.early(), book,
                ReasonKey.NO_OUT_CLASS, ReasonKey.EARLY_CLASS);
        BigDecimal pct = late.map(Band::pct).orElse(BigDecimal.ZERO)
                .add(early.map(Band::pct).orElse(BigDecimal.ZERO));
        return new Charge(late.map(Band::code), early.map(Band::code), pct);
    }

    private static Optional<Band> band(Bands bands, boolean missing, int minutes, DayBook book, ReasonKey forMissing,
            ReasonKey forMinutes) {
        if (missing) {
            Band band = bands.last();
            book.note(forMissing, band.code(), band.pct());
            return Optional.of(band);
        }
        Optional<Band> found = bands.of(minutes);
        found.ifPresent(band -> book.note(forMinutes, band.code(), minutes, band.from(),
                band.to().isPresent() ? band.to().getAsInt() : "", band.pct()));
        return found;
    }

    private static Charge flat(Shortfall shortfall, Deduction.Flat flat, Optional<LocalDateTime> missedApel,
            Chosen chosen, DayBook book) {
        if (shortfall.noIn() || shortfall.noOut()) {
            book.note(ReasonKey.NO_RECORD, flat.noRecordPct());
            return free(flat.noRecordPct());
        }
        BigDecimal pct = BigDecimal.ZERO;
        if (shortfall.late() > 0) book.note(ReasonKey.LATE_FREE, shortfall.late());
        if (missedApel.isPresent()) {
            book.flag(DayFlag.APEL_MISSED);
            book.note(ReasonKey.APEL_MISSED, missedApel.get(), chosen.in().orElseThrow(), flat.apelMissedPct());
            pct = pct.add(flat.apelMissedPct());
        }
        if (shortfall.early() > 0) {
            book.note(ReasonKey.EARLY_FLAT, shortfall.early(), flat.earlyPct());
            pct = pct.add(flat.earlyPct());
        }
        return free(pct);
    }

    /** The roll call that the person came too late for. A shift that starts after it has none. */
    private static Optional<LocalDateTime> apel(Chosen chosen, Excuse excuse, Duty.Work duty, Optional<Apel> apel,
            DayBook book) {
        if (excuse.covers(Part.AM) || chosen.in().isEmpty()) return Optional.empty();
        return apel.flatMap(rule -> rule.limit(book.day(), duty.inRamadan())).map(book.day()::atTime)
                .filter(time -> !duty.rostered() || !duty.hours().start(book.day()).isAfter(time))
                .filter(time -> chosen.in().get().isAfter(time));
    }

    private static Charge free(BigDecimal pct) {
        return new Charge(Optional.empty(), Optional.empty(), pct);
    }
}

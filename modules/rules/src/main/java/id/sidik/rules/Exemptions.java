package id.sidik.rules;

import id.sidik.domain.Exemption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The standing exemptions of one person: their own, and those of the pack, which hold for the whole unit. */
final class Exemptions {
    private static final String FIELD_STAFF = "BT";
    private static final String STUDY = "TB";

    private final Regulation regulation;
    private final List<Exemption> all;

    Exemptions(Regulation regulation, List<Exemption> own) {
        this.regulation = regulation;
        this.all = own.isEmpty()
                ? regulation.exemptions()
                : Stream.concat(own.stream(), regulation.exemptions().stream()).toList();
    }

    Optional<Exemption> on(LocalDate day, Exemption.Kind kind) {
        return all.stream().filter(one -> one.kind() == kind && one.covers(day)).findFirst();
    }

    /** The permit kind that excuses a workday of field staff or of somebody away for studies. */
    Optional<PermitKind> wholeDay(DayBook book) {
        if (all.isEmpty()) return Optional.empty();
        return on(book.day(), Exemption.Kind.FIELD_STAFF)
                .map(one -> excused(FIELD_STAFF, ReasonKey.EXEMPT_FIELD_STAFF, one, book))
                .or(() -> on(book.day(), Exemption.Kind.STUDY)
                        .map(one -> excused(STUDY, ReasonKey.EXEMPT_STUDY, one, book)));
    }

    private PermitKind excused(String code, ReasonKey key, Exemption one, DayBook book) {
        PermitKind kind = regulation.permits().getOrDefault(code, PermitKind.free(code));
        book.note(key, kind.code(), kind.label(), kind.pct(), one.letter());
        return kind;
    }

    boolean sparesRollCall(DayBook book) {
        Optional<Exemption> found = on(book.day(), Exemption.Kind.NO_APEL);
        found.ifPresent(one -> book.note(ReasonKey.APEL_EXEMPT, one.letter()));
        return found.isPresent();
    }
}

package id.sidik.rules;

import id.sidik.domain.Permit.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The accepted permits of one day. */
record Excuse(List<Granted> granted) {
    record Granted(PermitKind kind, Part part) {}

    Excuse {
        granted = List.copyOf(granted);
    }

    /** The kind that excuses the whole day: the cheapest full permit, or that of the morning of two halves. */
    Optional<PermitKind> wholeDay() {
        if (granted.isEmpty()) return Optional.empty();
        Optional<PermitKind> full = granted.stream().filter(one -> one.part() == Part.FULL).map(Granted::kind)
                .min(Comparator.comparing(PermitKind::pct));
        if (full.isPresent()) return full;
        return of(Part.AM).isPresent() && of(Part.PM).isPresent()
                ? of(Part.AM)
                : Optional.empty();
    }

    Optional<PermitKind> of(Part part) {
        if (granted.isEmpty()) return Optional.empty();
        return granted.stream().filter(one -> one.part() == part).map(Granted::kind).findFirst();
    }

    boolean covers(Part half) {
        return of(half).isPresent();
    }
}

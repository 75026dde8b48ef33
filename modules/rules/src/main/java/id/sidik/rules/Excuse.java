package id.sidik.rules;

import id.sidik.domain.Permit.Part;
import java.util.List;
import java.util.Optional;

/** The accepted permits of one day. */
record Excuse(List<Granted> granted) {
    record Granted(PermitKind kind, Part part) {}

    Excuse {
        granted = List.copyOf(granted);
    }

    /** The kind that excuses the whole day: a full permit, or the first of two halves. */
    Optional<PermitKind> wholeDay() {
        Optional<PermitKind> full = of(Part.FULL);
        if (full.isPresent()) return full;
        return of(Part.AM).isPresent() && of(Part.PM).isPresent()
                ? Optional.of(granted.getFirst().kind())
                : Optional.empty();
    }

    Optional<PermitKind> of(Part part) {
        return granted.stream().filter(one -> one.part() == part).map(Granted::kind).findFirst();
    }

    boolean covers(Part half) {
        return of(half).isPresent();
    }
}

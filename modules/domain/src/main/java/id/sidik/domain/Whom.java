package id.sidik.domain;

/**
 * Whom a rule of the calendar is for.
 *
 * @param target blank for the whole unit, else the key of the group or the employee
 */
public record Whom(Scope scope, String target) implements Comparable<Whom> {
    /** From the widest to the closest: of two the closer holds. */
    public enum Scope {
        UNIT, GROUP, PERSON
    }

    public static final Whom UNIT = new Whom(Scope.UNIT, "");

    public Whom {
        if (target.isBlank() != (scope == Scope.UNIT)) throw new IllegalArgumentException("a target for " + scope);
    }

    public static Whom group(String key) {
        return new Whom(Scope.GROUP, key);
    }

    public static Whom person(EmployeeId employee) {
        return new Whom(Scope.PERSON, employee.value());
    }

    @Override
    public int compareTo(Whom other) {
        int closer = scope.compareTo(other.scope);
        return closer != 0 ? closer : target.compareTo(other.target);
    }
}

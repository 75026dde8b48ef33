package id.sidik.domain;

/** The laptop's own key of an employee (UUIDv7 text): NIPs are corrected and are not unique for ever (glossary 6). */
public record EmployeeId(String value) {
    public EmployeeId {
        if (value.isBlank()) throw new IllegalArgumentException("blank employee id");
    }

    @Override
    public String toString() {
        return value;
    }
}

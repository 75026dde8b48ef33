package id.sidik.store;

/** The SQL by which a PIN becomes a person; shared by every question that names people. */
final class PersonSql {
    /** The employee of badge {@code b} at local second {@code %s}. */
    private static final String EMPLOYEE_AT = """
            (SELECT a.employee FROM pin_alias a
             WHERE a.pin = b.pin AND (a.machine IS NULL OR a.machine = b.machine)
               AND a.from_at <= %1$s AND %1$s < a.until_at
             ORDER BY a.machine IS NULL, a.from_at DESC, a.id DESC LIMIT 1)
            """;

    /** The name of employee {@code e} or else of machine user {@code u}; titles as {@code Employee.fullName} sets them. */
    static final String PERSON_NAME = """
            CASE WHEN e.id IS NULL THEN coalesce(u.name, '')
                 ELSE CASE WHEN e.title_prefix = '' THEN '' ELSE e.title_prefix || ' ' END || e.name
                      || CASE WHEN e.title_suffix = '' THEN '' ELSE ', ' || e.title_suffix END
            END
            """;

    private static final String SPANS = """
            asked (id, machine, pin) AS (
                SELECT b.id, b.machine, b.pin FROM badge b %4$s
            ),
            edge (badge, at) AS (
                SELECT id, %2$d FROM asked
                UNION
                SELECT b.id, a.from_at FROM asked b
                JOIN pin_alias a ON a.pin = b.pin AND (a.machine IS NULL OR a.machine = b.machine)
                UNION
                SELECT b.id, a.until_at FROM asked b
                JOIN pin_alias a ON a.pin = b.pin AND (a.machine IS NULL OR a.machine = b.machine)
                WHERE a.until_at < %3$d
            ),
            cut (badge, from_at, until_at) AS (
                SELECT badge, at, lead(at, 1, %3$d) OVER (PARTITION BY badge ORDER BY at) FROM edge
            ),
            span (badge, from_at, until_at, employee) AS (
                SELECT c.badge, c.from_at, c.until_at,
                %1$s
                FROM cut c JOIN badge b ON b.id = c.badge
            )
            """;

    private PersonSql() {}

    /**
     * Cuts the time of every badge at the days where its person may change: {@code span (badge, from_at, until_at,
     * employee)}, without gap and overlap from the first to the last second that a day can have.
     */
    static String spans() {
        return spansWhere("");
    }

    /** The same for the badges of machine {@code :machine} alone, or of all where that is null: a serial. */
    static String spansOfMachine() {
        return spansWhere("WHERE :machine IS NULL OR b.machine = (SELECT id FROM machine WHERE serial = :machine)");
    }

    private static String spansWhere(String condition) {
        return SPANS.formatted(employeeAt("c.from_at"), AliasTable.ALWAYS, AliasTable.STILL, condition);
    }

    static String employeeAt(String localSecond) {
        return EMPLOYEE_AT.formatted(localSecond);
    }
}

package id.sidik.store;

/**
 * The statements of a search for punches. There are two ways to the keys of a page. By time: walk the index of time and
 * stop when the page is full; good when most punches match. By person: find the badges and spans that match, then their
 * punches; good for a few people, and needed to sort by names. The rest of the row is read for the page's keys alone.
 */
final class PunchSql {
    private PunchSql() {}

    /** Spans that match: {@code who (badge, from_at, until_at, person, pin, machine_name)}. */
    private static final String WHO = "WITH " + PersonSql.spansOfMachine()
            + """
                    , named AS (
                        SELECT s.badge, s.from_at, s.until_at, s.employee, b.pin, m.name AS machine_name,
                               coalesce(e.number, '') AS number,
                        %s AS person
                        FROM span s
                        JOIN badge b ON b.id = s.badge
                        JOIN machine m ON m.id = b.machine
                        LEFT JOIN employee e ON e.id = s.employee
                        LEFT JOIN machine_user u ON u.machine = b.machine AND u.pin = b.pin
                    ),
                    who AS MATERIALIZED (
                        SELECT badge, from_at, until_at, person, pin, machine_name FROM named
                        WHERE (:employee IS NULL OR employee = :employee)
                          AND (:text = '' OR instr(lower(person), lower(:text)) > 0 OR instr(lower(pin), lower(:text)) > 0
                               OR instr(number, :text) > 0)
                    )
                    """
                    .formatted(PersonSql.PERSON_NAME);

    private static final String MATCHED = """
            FROM who w
            CROSS JOIN punch p ON p.badge = w.badge AND p.at >= max(w.from_at, :from) AND p.at < min(w.until_at, :until)
            """;

    static final String COUNT_ALL = """
            SELECT count(*) FROM punch
            """;

    static final String COUNT_BY_TIME = """
            SELECT count(*) FROM punch WHERE at >= :from AND at < :until
            """;

    static final String COUNT_BY_PERSON = WHO + """
            SELECT count(*)
            """ + MATCHED;

    /** Whether a quarter or more of all badges match: then walking the index of time finds a page sooner. */
    static final String MANY = WHO + """
            SELECT 4 * (SELECT count(DISTINCT badge) FROM who) >= (SELECT count(*) FROM badge)
            """;

    private static final String KEYS_BY_TIME = """
            SELECT badge, at, row_number() OVER () AS place FROM (
                SELECT p.badge, p.at FROM punch p INDEXED BY punch_by_time
                WHERE p.at >= :from AND p.at < :until %s
                ORDER BY p.at %2$s, p.badge %2$s LIMIT :limit OFFSET :offset)
            """;

    private static final String IN_WHO = """
            AND EXISTS (SELECT 1 FROM who w WHERE w.badge = p.badge AND p.at >= w.from_at AND p.at < w.until_at)
            """;

    private static final String ROWS = """
            SELECT m.serial, m.name AS machine_name, b.pin, p.at, p.verify, p.state, p.work_code, p.source, z.name AS zone,
                   p.received_ms, e.id AS employee,
            """
            + PersonSql.PERSON_NAME + """
                     AS person
                    FROM key k
                    CROSS JOIN punch p ON p.badge = k.badge AND p.at = k.at
                    JOIN badge b ON b.id = p.badge
                    JOIN machine m ON m.id = b.machine
                    JOIN zone z ON z.id = p.zone
                    LEFT JOIN employee e ON e.id =
                    """ + PersonSql.employeeAt("p.at")
            + """
                    LEFT JOIN machine_user u ON u.machine = b.machine AND u.pin = b.pin
                    ORDER BY k.place
                    """;

    /** Nobody in particular is asked for. */
    static String pageByTime(PunchSort sort) {
        return "WITH key AS MATERIALIZED (" + KEYS_BY_TIME.formatted("", direction(sort)) + ")\n" + ROWS;
    }

    /** Many match. */
    static String pageByTimeOfWho(PunchSort sort) {
        return WHO + ", key AS MATERIALIZED (" + KEYS_BY_TIME.formatted(IN_WHO, direction(sort)) + ")\n" + ROWS;
    }

    static String pageByPerson(PunchSort sort) {
        String way = direction(sort);
        String order = switch (sort.by()) {
            case TIME -> "p.at " + way + ", p.badge " + way;
            case PERSON -> "w.person COLLATE NOCASE " + way + ", p.at DESC, p.badge DESC";
            case PIN -> "length(w.pin) " + way + ", w.pin " + way + ", p.at DESC, p.badge DESC";
            case MACHINE -> "w.machine_name COLLATE NOCASE " + way + ", p.at DESC, p.badge DESC";
        };
        return WHO + """
                , key AS MATERIALIZED (
                    SELECT badge, at, row_number() OVER () AS place FROM (
                        SELECT p.badge, p.at
                """ + MATCHED + "ORDER BY " + order + """
                 LIMIT :limit OFFSET :offset))
                """ + ROWS;
    }

    private static String direction(PunchSort sort) {
        return sort.ascending() ? "ASC" : "DESC";
    }
}

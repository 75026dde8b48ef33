package id.sidik.central;

/** The stable codes under which a single row stays behind while the others of its batch are taken. */
public final class RowRefusal {
    /** CEN-125: the row is the city's, and a unit cannot change it. */
    static final String CITY = "CEN-125";

    private RowRefusal() {}

    /** As shown, for example "CEN-121": the centre has no place for a punch of that month yet. */
    public static String code(Pushed.Why why) {
        return switch (why) {
            case MONTH -> "CEN-121";
            case FORM -> "CEN-122";
            case RIGHT -> "CEN-123";
            case DIFFERENT -> "CEN-124";
            case OTHER -> "CEN-129";
        };
    }
}

package id.sidik.intake.oldprogram;

/** The old program's database cannot be read. Tells the place, never what stands there. */
public final class OldDatabaseException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Fault {
        /** No Access database. */
        NOT_ACCESS,
        /** Encrypted, so that nothing in it can be read. */
        ENCRYPTED,
        /** An Access database with broken pages. */
        DAMAGED,
        /** An Access database of another program: a table or a column is missing without which nothing can be told. */
        FOREIGN,
        /** More bytes or rows than such a database can have. */
        TOO_LARGE,
        /** The system does not give the file. */
        UNREADABLE
    }

    private final Fault fault;
    private final String table;
    private final long row;
    private final String column;

    OldDatabaseException(Fault fault, String table, long row, String column) {
        super(fault + " " + table + " row " + row + " " + column);
        this.fault = fault;
        this.table = table;
        this.row = row;
        this.column = column;
    }

    OldDatabaseException(Fault fault) {
        this(fault, "", 0, "");
    }

    public Fault fault() {
        return fault;
    }

    /** Blank when it is the whole file. */
    public String table() {
        return table;
    }

    /** From 1 in the order of the file; 0 when it is the whole table. */
    public long row() {
        return row;
    }

    /** Blank when it is no single column. */
    public String column() {
        return column;
    }
}

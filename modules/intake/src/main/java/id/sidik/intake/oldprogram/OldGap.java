package id.sidik.intake.oldprogram;

/** What this version of the old program does not have. @param column blank when the whole table is missing */
public record OldGap(String table, String column) {}

package id.sidik.intake.oldprogram;

import java.util.OptionalInt;

/** A department of the old program. @param above the one it belongs to; empty at the top */
public record OldDepartment(int id, String name, OptionalInt above) {}

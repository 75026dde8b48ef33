package id.sidik.intake.oldprogram;

import java.util.Arrays;

/**
 * A finger of the old program, as its column tells it; whether it is whole is not known yet.
 *
 * @param row    in the order of the file, from 1
 * @param user   the old program's own number of the person
 * @param finger 0–9
 * @param told   the version of the algorithm that the column stands for, 9 or 10; 0 when nothing tells it
 */
public record OldFinger(long row, int user, int finger, int told, String column, byte[] template) {
    public OldFinger {
        template = template.clone();
    }

    @Override
    public byte[] template() {
        return template.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OldFinger that && row == that.row && user == that.user && finger == that.finger
                && told == that.told && column.equals(that.column) && Arrays.equals(template, that.template);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(template) * 31 + user;
    }

    /** Biometric: tells no bytes. */
    @Override
    public String toString() {
        return "a finger of the old program, row " + row;
    }
}

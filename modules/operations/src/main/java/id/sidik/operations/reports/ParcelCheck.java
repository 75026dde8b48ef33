package id.sidik.operations.reports;

import java.util.List;

/**
 * What came of opening a parcel again.
 *
 * @param whole   how many files are as they were packed
 * @param changed names of files whose bytes are others
 * @param missing names of the list that are not in the parcel
 * @param extra   names in the parcel that the list does not have
 * @param known   whether this office's register has the parcel, byte for byte
 */
public record ParcelCheck(int whole, List<String> changed, List<String> missing, List<String> extra, boolean known) {
    public ParcelCheck {
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    public boolean good() {
        return changed.isEmpty() && missing.isEmpty() && extra.isEmpty() && whole > 0;
    }
}

package id.sidik.intake.phone;

import id.sidik.intake.RowFault;
import java.util.List;

/**
 * What a file of the performance system holds. Nothing has been taken yet.
 *
 * @param days   by person and date, in the order of the file
 * @param faults rows that could not be read, and what is wrong with the file
 */
public record ActivityPreview(List<ActivityDay> days, List<RowFault> faults) {
    public ActivityPreview {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
    }
}

package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;

/** What one person may still take of one kind. @param label of the kind */
public record QuotaRow(EmployeeId employee, String name, String number, String label, Quota quota) {
    /** Names no person. */
    @Override
    public String toString() {
        return "quota of employee " + employee;
    }
}

package id.sidik.store;

import org.jdbi.v3.core.Handle;

/** The tables as seen from inside one transaction; not to be kept beyond it. */
public final class Tables {
    private final Handle handle;

    Tables(Handle handle) {
        this.handle = handle;
    }

    public MachineTable machines() {
        return new MachineTable(handle);
    }

    public ContactTable contacts() {
        return new ContactTable(handle);
    }

    public DownloadArchive archive() {
        return new DownloadArchive(handle);
    }

    public PunchJournal punches() {
        return new PunchJournal(handle);
    }

    public QuarantineTable quarantine() {
        return new QuarantineTable(handle);
    }

    public EmployeeTable employees() {
        return new EmployeeTable(handle);
    }

    public AliasTable aliases() {
        return new AliasTable(handle);
    }

    public MachineUserTable machineUsers() {
        return new MachineUserTable(handle);
    }

    public UnitTable unit() {
        return new UnitTable(handle);
    }

    public PatternTable patterns() {
        return new PatternTable(handle);
    }

    public CalendarTable calendar() {
        return new CalendarTable(handle);
    }

    public PermitTable permits() {
        return new PermitTable(handle);
    }

    public RegulationTable regulations() {
        return new RegulationTable(handle);
    }

    public ResultBook results() {
        return new ResultBook(handle);
    }

    public SettingTable settings() {
        return new SettingTable(handle);
    }

    public SightingTable sightings() {
        return new SightingTable(handle);
    }

    public DiagnosisTable diagnoses() {
        return new DiagnosisTable(handle);
    }
}

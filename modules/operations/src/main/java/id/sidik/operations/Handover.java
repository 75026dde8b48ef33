package id.sidik.operations;

import id.sidik.domain.Machine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The state in which a machine is handed over, all from the store, for the sheet that both sides sign.
 *
 * @param by        who hands over
 * @param learned   what the machine told of itself; empty when it was never reached
 * @param people    on the machine when it last told them
 * @param stored    its punches in the journal
 * @param log       the last contact that brought the whole log
 * @param clock     the last setting of its clock
 * @param backup    the newest backup
 * @param profile   the configuration profile that holds for it
 * @param different settings that were not as the profile wants them when they were last read
 * @param cleared   the minutes of the last clearing
 * @param diagnosis the last search for a cause
 * @param deeds     what was done to it in the last {@link #DEED_HOURS} hours, newest first
 */
public record Handover(Instant at, String by, Machine machine, Optional<MachineRow.Capabilities> learned,
        OptionalLong people, long stored, Optional<ContactLine> log, Optional<ClockSetting> clock,
        Optional<BackupLine> backup, Optional<String> profile, int different, Optional<ClearingMinutes> cleared,
        Optional<PastDiagnosis> diagnosis, List<DeedLine> deeds) {
    public static final int DEED_HOURS = 24;

    public Handover {
        deeds = List.copyOf(deeds);
    }
}

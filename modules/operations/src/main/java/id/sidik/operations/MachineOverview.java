package id.sidik.operations;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a machine without asking it now.
 *
 * @param gauges      as of the last whole pull; empty when the firmware's counts are not understood
 * @param clock       what its clock showed in the last days, oldest first
 * @param lastSetting when its clock was last set
 * @param rule        when it is set by itself
 * @param ownRule     whether that is the machine's own rule and not the unit's
 */
public record MachineOverview(List<MachineInfo.Gauge> gauges, List<ClockMoment> clock,
        Optional<ClockSetting> lastSetting, ClockRule rule, boolean ownRule) {
    public MachineOverview {
        gauges = List.copyOf(gauges);
        clock = List.copyOf(clock);
    }
}

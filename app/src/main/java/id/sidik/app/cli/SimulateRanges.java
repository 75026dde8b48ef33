package id.sidik.app.cli;

import id.sidik.simulator.PopulationPlan;
import java.time.YearMonth;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a simulated machine can be, told by the option that asked for something else. */
final class SimulateRanges {
    static final int HIGHEST_PORT = 65_535;
    /** In seconds. */
    static final int A_DAY = 86_400;
    private static final Set<Integer> SIZES = Set.of(8, 16, 40, 49);
    private static final String SERIAL = "[\\x21-\\x7E]{1,24}";

    private SimulateRanges() {}

    /** @throws ParameterException naming the option and its range */
    static void require(String option, int value, int least, int most, CommandSpec spec) {
        if (value < least || value > most)
            throw wrong(spec, "%s goes from %d to %d, not %d".formatted(option, least, most, value));
    }

    static void requireRecordSize(int size, CommandSpec spec) {
        if (!SIZES.contains(size)) throw wrong(spec, "--record-size is 8, 16, 40 or 49, not " + size);
    }

    static void requireMonth(YearMonth month, CommandSpec spec) {
        if (month.getYear() < PopulationPlan.FIRST_YEAR || month.getYear() > PopulationPlan.LAST_YEAR)
            throw wrong(spec, "--month goes from %d-01 to %d-12, not %s".formatted(PopulationPlan.FIRST_YEAR,
                    PopulationPlan.LAST_YEAR, month));
    }

    static void requireSerial(String serial, CommandSpec spec) {
        if (!serial.matches(SERIAL))
            throw wrong(spec, "--serial has 1 to 24 plain characters without blanks");
    }

    private static ParameterException wrong(CommandSpec spec, String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}

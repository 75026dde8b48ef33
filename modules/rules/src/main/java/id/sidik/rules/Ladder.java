package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The steps of punishment by days of absence in a year. The program only proposes a step; the authorised official
 * decides.
 *
 * @param regime the government regulation it belongs to ("PP94"), blank for a ladder of the pack's own
 * @param basis  its articles, for the reasons
 */
public record Ladder(String regime, String basis, List<Step> steps) {
    public enum Tier {
        RINGAN, SEDANG, BERAT
    }

    /** @param from days, inclusive @param to days, inclusive, empty for no end */
    public record Step(int from, OptionalInt to, String code, Tier tier) {
        boolean holds(int days) {
            return days >= from && (to.isEmpty() || days <= to.getAsInt());
        }
    }

    /** The text of a total below the first step. */
    public static final String NONE = "NONE";

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** The step of so many days; empty below the first. */
    public Optional<Step> step(int days) {
        return steps.stream().filter(step -> step.holds(days)).findFirst();
    }

    /** The national ladder that holds for violations of that date: PP 53/2010, from 31 August 2021 PP 94/2021. */
    public static Ladder at(LocalDate day) {
        return National.PERIODS.stream().filter(period -> !day.isBefore(period.from())).reduce((_, later) -> later)
                .orElse(National.PERIODS.getFirst()).ladder();
    }

    /** The national regime that has exactly these steps, blank for none. */
    static String regimeOf(List<Step> steps) {
        return National.PERIODS.stream().map(Period::ladder).filter(one -> one.steps().equals(steps))
                .map(Ladder::regime).findFirst().orElse("");
    }

    /** A ladder and the first day it holds. */
    private record Period(LocalDate from, Ladder ladder) {}

    /** The ladders that come with the program, in the order of their dates; read when first asked for. */
    private static final class National {
        static final List<Period> PERIODS = load();

        private static List<Period> load() {
            List<Period> periods = new ArrayList<>();
            for (JsonNode one : Resource.tree("ladders.json").required("ladders")) {
                List<Step> steps = new ArrayList<>();
                for (JsonNode step : one.required("steps")) {
                    steps.add(new Step(step.required("from").intValue(),
                            step.path("to").isInt()
                                    ? OptionalInt.of(step.path("to").intValue())
                                    : OptionalInt.empty(),
                            step.required("code").textValue(), Tier.valueOf(step.required("tier").textValue())));
                }
                periods.add(new Period(LocalDate.parse(one.required("from").textValue()),
                        new Ladder(one.required("regime").textValue(), one.required("basis").textValue(), steps)));
            }
            return periods;
        }
    }
}

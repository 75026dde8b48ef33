package id.sidik.domain;

import java.time.YearMonth;
import java.util.List;

/**
 * A unit's month by one regulation.
 *
 * @param regulation id and version as printed, for example "nat-2023/1"
 * @param people     in printed order
 * @param openValues values of the regulation that were used and still need confirmation, as paths of the pack
 */
public record MonthRecap(YearMonth month, String regulation, List<PersonMonth> people, List<String> openValues) {
    public MonthRecap {
        people = List.copyOf(people);
        openValues = List.copyOf(openValues);
    }
}

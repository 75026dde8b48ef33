package id.sidik.rules;

import java.util.List;
import java.util.OptionalInt;

/** Bands and ladders: {@code from} and {@code to}, both inclusive, in one unbroken chain, the last without end. */
final class RangeCheck {
    private static final int MOST = 100_000;

    private RangeCheck() {}

    static int from(Slot item) {
        return item.at("from").integer(1, MOST);
    }

    static OptionalInt to(Slot item) {
        return item.at("to").present() ? OptionalInt.of(item.at("to").integer(1, MOST)) : OptionalInt.empty();
    }

    /** @param first where the first band must begin; 0 when it may begin anywhere */
    static void chain(Slot list, int first) {
        List<Slot> items = list.items();
        if (items.isEmpty() && list.node().isArray()) list.fault(Problem.MISSING);
        int next = first;
        for (int i = 0; i < items.size(); i++) {
            Slot item = items.get(i);
            int from = from(item);
            if (i == 0 && first > 0 && from != first) item.fault(Problem.BANDS_START, from);
            if (i > 0 && from > next) item.fault(Problem.BANDS_HOLE, next, from - 1);
            if (i > 0 && from < next) item.fault(Problem.BANDS_OVERLAP, from, next - 1);
            OptionalInt to = to(item);
            boolean last = i == items.size() - 1;
            if (to.isPresent() == last) item.fault(Problem.BANDS_END, to.isPresent() ? to.getAsInt() : "");
            if (to.isPresent() && to.getAsInt() < from) item.fault(Problem.BANDS_OVERLAP, from, to.getAsInt());
            next = to.orElse(from) + 1;
        }
    }
}

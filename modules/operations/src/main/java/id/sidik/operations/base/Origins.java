package id.sidik.operations.base;

import id.sidik.operations.work.CameFrom;
import id.sidik.store.Tables;
import java.util.Optional;
import java.util.UUID;

/** Where facts came from. */
public final class Origins {
    private static final int SHORT = 8;

    private Origins() {}

    /** Empty for what was made here. @param kind on the road, "PERMIT_DEED" */
    public static Optional<CameFrom> of(Tables tables, String kind, UUID fact) {
        return tables.origins().of(kind, fact.toString()).map(origin -> new CameFrom(name(origin.laptop(), origin
                .name()), origin.city(), origin.acceptedAt()));
    }

    /** How a laptop is shown. @param id its UUID @param name blank when nobody named it */
    public static String name(String id, String name) {
        return name.isBlank() ? id.substring(0, Math.min(SHORT, id.length())) : name;
    }
}

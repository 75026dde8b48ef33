package id.sidik.operations.permits;

import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.DocumentShelf;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.base.Records;
import id.sidik.rules.Regulation;
import java.time.Clock;
import java.util.function.Supplier;

/** The desks for leave, duty and permission, put together. */
public final class PermitRoom {
    private final OpenMatters matters;
    private final PermitDesk permits;
    private final DecisionDesk decisions;
    private final ExemptionDesk exemptions;
    private final TransferDesk transfers;
    private final PermitImport imports;

    /** @param regulation that the office works by */
    public PermitRoom(Records records, Supplier<Regulation> regulation, ClosedMonths closed, OfficeDay day, Clock clock,
            String operator) {
        Room room = new Room(records, regulation, closed, new DocumentShelf(records, clock, operator), day, clock,
                operator);
        matters = new PermitMatters(room);
        permits = new PermitDesk(room);
        decisions = new DecisionDesk(room);
        exemptions = new ExemptionDesk(room);
        transfers = new TransferDesk(room);
        imports = new PermitImport(room, permits);
    }

    public OpenMatters matters() {
        return matters;
    }

    public PermitDesk asked() {
        return permits;
    }

    public DecisionDesk decisions() {
        return decisions;
    }

    public ExemptionDesk exemptions() {
        return exemptions;
    }

    public TransferDesk transfers() {
        return transfers;
    }

    public PermitImport imports() {
        return imports;
    }
}

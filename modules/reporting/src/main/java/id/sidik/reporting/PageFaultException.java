package id.sidik.reporting;

import java.util.List;

/** A page of the city's own that cannot be used, with everything that is wrong in it. */
public final class PageFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<PageFault> faults;

    PageFaultException(List<PageFault> faults) {
        super(faults.size() + " faults, the first " + faults.getFirst().kind() + " in line " + faults.getFirst()
                .line());
        this.faults = List.copyOf(faults);
    }

    /** In the order of the lines; at least one. */
    public List<PageFault> faults() {
        return faults;
    }
}

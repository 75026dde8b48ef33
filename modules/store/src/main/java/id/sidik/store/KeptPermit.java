package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Permit;
import java.util.UUID;

/** A permit and whose it is. @param id {@link UuidV7} */
public record KeptPermit(UUID id, EmployeeId employee, Permit permit) {}

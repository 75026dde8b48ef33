package id.sidik.operations.corrections;

import id.sidik.domain.Incident;

/** An incident as a person sees it. @param records by hand that came of it @param standing of most of them */
public record IncidentLine(Incident incident, String machineName, int records, Standing standing) {}

package id.sidik.domain;

import java.math.BigDecimal;

/**
 * The totals at the end of a recap row.
 *
 * @param workdays     days of type WORK
 * @param present      H
 * @param absent       TK
 * @param sick         S and CS
 * @param permission   I
 * @param leave        CT, CB, CM, CAP, CLTN
 * @param duty         DL and DK
 * @param otherPermit  every other permit code (TB, BT …)
 * @param lateTimes    days with late minutes
 * @param lateMinutes  their sum
 * @param earlyTimes   days with early minutes
 * @param earlyMinutes their sum
 * @param noIn         days without a coming record
 * @param noOut        days without a going record
 * @param deductionPct sum of the days in per cent, cut at the month's limit
 */
public record MonthTotals(int workdays, int present, int absent, int sick, int permission, int leave, int duty,
        int otherPermit, int lateTimes, int lateMinutes, int earlyTimes, int earlyMinutes, int noIn, int noOut,
        BigDecimal deductionPct) {}

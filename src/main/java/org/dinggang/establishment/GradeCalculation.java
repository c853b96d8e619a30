package org.dinggang.establishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Rank;
import org.dinggang.model.Text;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.Ratio;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;

/** From the posts of a band to those of its grades. */
final class GradeCalculation {

    /** Grade 1 is a special post of the state and in no ratio. */
    private static final Grade HIGHEST_IN_RATIO = Grade.of(2);

    private final StructureRules rules;
    private final StructureRequest request;
    private final Rounding rounding;
    private final List<Text> notices;

    GradeCalculation(StructureRules rules, StructureRequest request, Rounding rounding, List<Text> notices) {
        this.rules = rules;
        this.request = request;
        this.rounding = rounding;
        this.notices = notices;
    }

    /** The posts of all grades, from the highest down. */
    List<Arithmetic> grades(List<Arithmetic> bands) {
        if (rounding == Rounding.TABLE) {
            return request.approved().entrySet().stream()
                    .map(entry -> Arithmetic.given(
                            StructurePlace.Grades.of(entry.getKey()),
                            entry.getValue(),
                            Share.WHOLE,
                            entry.getValue(),
                            rounding))
                    .toList();
        }
        List<Arithmetic> steps = new ArrayList<>();
        for (Arithmetic band : bands) {
            if (band.place() instanceof StructurePlace.Band place) {
                ofBand(place.band(), band.number(), steps);
            }
        }
        return steps;
    }

    private void ofBand(RankBand band, int posts, List<Arithmetic> steps) {
        switch (band) {
            case FULL_SENIOR -> ofRank(Rank.FULL_SENIOR, posts, steps);
            case ASSOCIATE_SENIOR -> ofRank(Rank.ASSOCIATE_SENIOR, posts, steps);
            case INTERMEDIATE -> ofRank(Rank.INTERMEDIATE, posts, steps);
            case SENIOR -> senior(posts, steps);
            case JUNIOR -> junior(posts, steps);
        }
    }

    private void senior(int posts, List<Arithmetic> steps) {
        int full = 0;
        if (!Rank.FULL_SENIOR.lowestGrade().isAbove(request.topGrade())) {
            Integer given = request.fullSenior();
            full = given == null ? 0 : Math.min(given, posts);
            if (given == null && posts > 0) {
                notices.add(
                        new Text(
                                "国家未规定正高级与副高级之间的比例；未给出正高级岗位数，高级岗位全部按副高级计算",
                                "no national ratio splits senior posts into full and associate senior; as no number of full senior posts is given, all are taken as associate senior"));
            } else if (given != null && given > posts) {
                notices.add(new Text(
                        "给出的正高级岗位" + given + "个多于高级岗位" + posts + "个，按" + posts + "个计算",
                        given + " full senior posts are given, more than the " + posts + " senior ones; " + posts
                                + " are taken"));
            }
            ofRank(Rank.FULL_SENIOR, full, steps);
        }
        ofRank(Rank.ASSOCIATE_SENIOR, posts - full, steps);
    }

    private void junior(int posts, List<Arithmetic> steps) {
        boolean techniciansOnly = Rank.ASSISTANT.lowestGrade().isAbove(request.topGrade());
        int technicians = techniciansOnly ? posts : Math.min(request.technicians(), posts);
        if (request.technicians() > posts) {
            notices.add(new Text(
                    "员级（十三级）" + request.technicians() + "人多于初级岗位" + posts + "个，按" + posts + "个计算",
                    request.technicians() + " technicians at grade 13 are more than the " + posts + " junior posts; "
                            + posts + " are taken"));
        }
        ofRank(Rank.ASSISTANT, posts - technicians, steps);
        if (technicians > 0) {
            steps.add(Arithmetic.given(
                    StructurePlace.Grades.of(Rank.TECHNICIAN.lowestGrade()),
                    posts,
                    Share.WHOLE,
                    technicians,
                    rounding));
        }
    }

    /** The posts of a rank's grades that are not above the top grade. */
    List<Arithmetic> ofRank(Rank rank, int posts) {
        List<Arithmetic> steps = new ArrayList<>();
        ofRank(rank, posts, steps);
        return steps;
    }

    private void ofRank(Rank rank, int posts, List<Arithmetic> steps) {
        Grade highest = highest(rank);
        if (rank.lowestGrade().isAbove(highest)) {
            return;
        }
        GradeRange grades = new GradeRange(highest, rank.lowestGrade());
        Optional<Ratio> ratio = grades.isSingle() ? Optional.empty() : rules.gradeRatio(grades);
        if (ratio.isEmpty()) {
            steps.add(Arithmetic.rest(StructurePlace.Grades.of(rank.lowestGrade()), posts, posts, rounding));
            return;
        }
        List<Portion> portions = new ArrayList<>();
        List<Share> shares = ratio.get().shares();
        for (int index = 0; index < shares.size(); index++) {
            portions.add(new Portion(StructurePlace.Grades.of(grades.grades().get(index)), shares.get(index)));
        }
        List<Arithmetic> calculated = Apportionment.of(posts, portions, rounding);
        steps.addAll(calculated);
        if (posts > 0 && calculated.getLast().number() == 0) {
            notices.add(new Text(
                    rank.label().zh() + "最低的" + rank.lowestGrade() + "级没有岗位，首次聘用到该层级的人员无岗可聘",
                    "grade " + rank.lowestGrade() + ", the lowest of the "
                            + rank.label().en() + " rank, has no post, so nobody can enter the rank"));
        }
    }

    private Grade highest(Rank rank) {
        Grade highest = rank == Rank.FULL_SENIOR ? HIGHEST_IN_RATIO : rank.highestGrade();
        return highest.isAbove(request.topGrade()) ? request.topGrade() : highest;
    }
}

package org.dinggang.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.dinggang.model.Language;
import org.dinggang.ui.shell.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the public notice cites the documents behind a rule set: 《title》（number，remark）, days written out. */
class SourceTitleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "盘人社发〔2024〕34号 关于做好职称工作的通知（某局，2024-06-06）, 《关于做好职称工作的通知》（盘人社发〔2024〕34号，某局，2024年6月6日）",
        "国务院令第652号 事业单位人事管理条例, 《事业单位人事管理条例》（国务院令第652号）",
        "国人部发〔2006〕87号 《试行办法》实施意见, 《〈试行办法〉实施意见》（国人部发〔2006〕87号）",
        "事业单位工作人员处分规定（2023年）, 《事业单位工作人员处分规定》（2023年）",
        "琼人社发〔2013〕54号（据转述）, 琼人社发〔2013〕54号（据转述）",
        "山东省《关于优化事业单位人事管理的通知》（据转引）, 山东省《关于优化事业单位人事管理的通知》（据转引）"
    })
    void citesTheTitleThenTheNumber(String source, String citation) {
        assertThat(SourceTitle.of(source, Formats.in(Language.CHINESE))).isEqualTo(citation);
    }
}

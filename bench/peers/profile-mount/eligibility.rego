package eligibility

import future.keywords

failed contains "profile-mount/online" if not input.miniProgram.online

failed contains "profile-mount/credit-score" if not input.miniProgram.creditScore >= 60

failed contains "profile-mount/bound" if not input.account.boundToEntity

failed contains "profile-mount/account-type" if not input.account.type in {"brand", "employee"}

failed contains "profile-mount/single-entry" if not input.account.otherEntries == 0

failed contains "profile-mount/effective-fans" if {
	data.creators
	not input.account.effectiveFans >= 500
}

failed contains "profile-mount/real-name" if {
	data.creators
	not input.account.realNameVerified
}

failed contains "profile-mount/adult" if {
	data.creators
	input.account.kind == "personal"
	not input.account.adult
}

failed contains "profile-mount/no-severe-violation" if {
	data.creators
	input.account.severeViolation
}

failed contains "profile-mount/regulatory" if {
	data.creators
	not input.account.regulatoryCompliant
}

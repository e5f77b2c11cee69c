"""The same first deployment as a plain boto3 script would make it: the calls one after another, no look before.

Usage: peer.py NAME CLUSTER LISTENER_ARN VPC ZONE ALB_DNS ALB_ZONE; the endpoint and keys come from the environment.
"""

import sys

import boto3

name, cluster, listener, vpc, zone, alb_dns, alb_zone = sys.argv[1:8]
host = f"{name}.apps.example.com"
service_id = f"service/{cluster}/{name}"
scaled = {"ServiceNamespace": "ecs", "ResourceId": service_id, "ScalableDimension": "ecs:service:DesiredCount"}

ecs, elb = boto3.client("ecs"), boto3.client("elbv2")
scaling, cloudwatch = boto3.client("application-autoscaling"), boto3.client("cloudwatch")
logs, route53 = boto3.client("logs"), boto3.client("route53")

logs.create_log_group(logGroupName=f"/peer/{name}")
logs.put_retention_policy(logGroupName=f"/peer/{name}", retentionInDays=30)
revision = ecs.register_task_definition(
    family=f"peer-{name}",
    networkMode="bridge",
    containerDefinitions=[
        {
            "name": "web",
            "image": "nginx:1.27",
            "cpu": 256,
            "memory": 512,
            "essential": True,
            "portMappings": [{"containerPort": 80}],
            "logConfiguration": {
                "logDriver": "awslogs",
                "options": {"awslogs-group": f"/peer/{name}", "awslogs-region": "us-east-1"},
            },
        }
    ],
)["taskDefinition"]["taskDefinitionArn"]
target_group = elb.create_target_group(
    Name=f"peer-{name}", Protocol="HTTP", Port=80, VpcId=vpc, TargetType="instance", HealthCheckPath="/"
)["TargetGroups"][0]["TargetGroupArn"]
elb.modify_target_group_attributes(
    TargetGroupArn=target_group, Attributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]
)
elb.create_rule(
    ListenerArn=listener,
    Priority=100,
    Conditions=[{"Field": "host-header", "HostHeaderConfig": {"Values": [host]}}],
    Actions=[{"Type": "forward", "TargetGroupArn": target_group}],
)
ecs.create_service(
    cluster=cluster,
    serviceName=name,
    taskDefinition=revision,
    desiredCount=2,
    loadBalancers=[{"targetGroupArn": target_group, "containerName": "web", "containerPort": 80}],
)
route53.change_resource_record_sets(
    HostedZoneId=zone,
    ChangeBatch={
        "Changes": [
            {
                "Action": "UPSERT",
                "ResourceRecordSet": {
                    "Name": host,
                    "Type": "A",
                    "AliasTarget": {"HostedZoneId": alb_zone, "DNSName": alb_dns, "EvaluateTargetHealth": False},
                },
            }
        ]
    },
)
scaling.register_scalable_target(**scaled, MinCapacity=2, MaxCapacity=4)
for side, adjustment, comparison, threshold in (
    ("out", 1, "GreaterThanOrEqualToThreshold", 75),
    ("in", -1, "LessThanOrEqualToThreshold", 25),
):
    bound = "MetricIntervalLowerBound" if side == "out" else "MetricIntervalUpperBound"
    policy = scaling.put_scaling_policy(
        **scaled,
        PolicyName=f"{name}-{side}",
        PolicyType="StepScaling",
        StepScalingPolicyConfiguration={
            "AdjustmentType": "ChangeInCapacity",
            "Cooldown": 60,
            "StepAdjustments": [{bound: 0, "ScalingAdjustment": adjustment}],
        },
    )["PolicyARN"]
    cloudwatch.put_metric_alarm(
        AlarmName=f"{name}-{side}",
        Namespace="AWS/ECS",
        MetricName="CPUUtilization",
        Dimensions=[{"Name": "ClusterName", "Value": cluster}, {"Name": "ServiceName", "Value": name}],
        Statistic="Average",
        Period=60,
        EvaluationPeriods=2,
        Threshold=threshold,
        ComparisonOperator=comparison,
        AlarmActions=[policy],
    )

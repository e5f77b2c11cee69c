var a=async(n,t)=>{let{send:s,ListContainerInstancesCommand:e}=await n.ecs();return((await s(new e({cluster:t,status:"ACTIVE",maxResults:100}))).containerInstanceArns??[]).length};export{a};
